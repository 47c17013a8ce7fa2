package dev.coyield.testing.random;

import java.util.List;

/**
 * A coroutine of a program.
 *
 * @param name its method's
 * @param channel what it returns
 * @param isStatic or else of an object of the program's class
 * @param parameters apart from one of a type parameter's type, which comes first
 * @param level it calls those of higher ones only
 */
record Function(
        String name,
        Channel channel,
        boolean isStatic,
        boolean isGeneric,
        boolean isPrimed,
        List<Sort> parameters,
        int level) {}
