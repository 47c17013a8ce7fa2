package dev.coyield.testing.random;

import java.util.List;
import java.util.stream.Stream;

/** What a piece of a program is: an expression of a type, or a part of the syntax. */
enum Sort {
    BOOLEAN("boolean", "false"),
    BYTE("byte", "(byte) 1"),
    SHORT("short", "(short) 1"),
    CHAR("char", "'a'"),
    INT("int", "1"),
    LONG("long", "1L"),
    FLOAT("float", "1f"),
    DOUBLE("double", "1.0"),
    INTEGER("Integer", "(Integer) 1"),
    STRING("String", "\"\""),
    OBJECT("Object", "(Object) null"),
    COLOR("Color", "Color.RED"),
    PAIR("Pair", "new Pair(1, null)"),
    BOX("Box", "new Box(1)"),
    GENERATOR("Generator<Object, Object, Object>", "none()"),

    BOOLEANS("boolean[]", "new boolean[2]"),
    BYTES("byte[]", "new byte[2]"),
    SHORTS("short[]", "new short[2]"),
    CHARS("char[]", "new char[2]"),
    INTS("int[]", "new int[2]"),
    LONGS("long[]", "new long[2]"),
    FLOATS("float[]", "new float[2]"),
    DOUBLES("double[]", "new double[2]"),
    STRINGS("String[]", "new String[2]"),
    OBJECTS("Object[]", "new Object[2]"),

    /** Can be left out. */
    STATEMENT("", ""),
    /** In braces; a statement, too. */
    BLOCK("", "{\n}\n"),
    /** Of a switch, of a try, of a class: can be left out if others remain. */
    CLAUSE("", ""),
    /** Has to stay, though its parts may change. */
    FIXED("", "");

    static final List<Sort> PRIMITIVES = List.of(BOOLEAN, BYTE, SHORT, CHAR, INT, LONG, FLOAT, DOUBLE);
    static final List<Sort> VALUES = Stream.of(values())
            .filter(Sort::isValue)
            .filter(sort -> sort != GENERATOR)
            .toList();

    private final String type;
    private final String simplest;

    Sort(String type, String simplest) {
        this.type = type;
        this.simplest = simplest;
    }

    /** As Java names it. */
    String type() {
        return type;
    }

    /** The smallest that can stand in its place. */
    Tree simplest() {
        return Tree.of(this, simplest);
    }

    boolean isValue() {
        return !type.isEmpty();
    }

    boolean isPrimitive() {
        return PRIMITIVES.contains(this);
    }

    boolean isArray() {
        return type.endsWith("[]");
    }

    /** Of an array. */
    Sort element() {
        return named(type.substring(0, type.length() - 2));
    }

    /** The arrays of it; null if there are none here. */
    Sort array() {
        return Stream.of(values())
                .filter(sort -> sort.type.equals(type + "[]"))
                .findFirst()
                .orElse(null);
    }

    /** The name of the field of a box that holds one; null if none does. */
    String field() {
        return switch (this) {
            case BOOLEAN -> "aBoolean";
            case BYTE -> "aByte";
            case SHORT -> "aShort";
            case CHAR -> "aChar";
            case INT -> "anInt";
            case LONG -> "aLong";
            case FLOAT -> "aFloat";
            case DOUBLE -> "aDouble";
            case STRING -> "aString";
            case OBJECT -> "anObject";
            case INTS -> "ints";
            case BOX -> "next";
            default -> null;
        };
    }

    private static Sort named(String type) {
        return Stream.of(values())
                .filter(sort -> sort.type.equals(type))
                .findFirst()
                .orElseThrow();
    }
}
