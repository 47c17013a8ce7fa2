package twins;

import static twins.Kit.say;
import static twins.Kit.start;

import dev.coyield.Co;
import dev.coyield.Coroutine;
import dev.coyield.Generator;
import dev.coyield.StopIteration;
import java.util.List;

/** A parser fed one character at a time by send, its grammar rules delegating to each other. */
public final class Case179RecursiveDescentEvaluator {
    static final class Look {
        Character ch;
    }

    @Coroutine
    static Generator<Void, Character, Character> advance(Look look) {
        look.ch = Co.yield();
        return Co.done(look.ch);
    }

    @Coroutine
    static Generator<Void, Character, Integer> number(Look look) {
        int n = 0;
        while (Character.isDigit(look.ch)) {
            n = n * 10 + Character.digit(look.ch, 10);
            Co.yieldFrom(advance(look));
        }
        return Co.done(n);
    }

    @Coroutine
    static Generator<Void, Character, Integer> factor(Look look) {
        if (look.ch == '(') {
            Co.yieldFrom(advance(look));
            int v = Co.yieldFrom(expr(look));
            Co.yieldFrom(advance(look));
            return Co.done(v);
        }
        return number(look);
    }

    @Coroutine
    static Generator<Void, Character, Integer> term(Look look) {
        int v = Co.yieldFrom(factor(look));
        while (look.ch == '*') {
            Co.yieldFrom(advance(look));
            v *= Co.yieldFrom(factor(look));
        }
        return Co.done(v);
    }

    @Coroutine
    static Generator<Void, Character, Integer> expr(Look look) {
        int v = Co.yieldFrom(term(look));
        while (look.ch == '+' || look.ch == '-') {
            char op = look.ch;
            Co.yieldFrom(advance(look));
            int w = Co.yieldFrom(term(look));
            v = op == '+' ? v + w : v - w;
        }
        return Co.done(v);
    }

    @Coroutine
    static Generator<Void, Character, Integer> parser() {
        var look = new Look();
        Co.yieldFrom(advance(look));
        return Co.done(Co.yieldFrom(expr(look)));
    }

    public static void main(String[] args) {
        for (String text : List.of("2+3*4;", "(2+3)*4-1;", "7;", "2*(3+(4-1)*5);")) {
            var p = start(parser());
            try {
                for (char ch : text.toCharArray()) {
                    p.send(ch);
                }
                say(text, "unfinished");
            } catch (StopIteration end) {
                say(text, "=", end.value());
            }
        }
    }
}
