package shop

import dev.coyield.Co
import dev.coyield.Coroutine
import dev.coyield.Generator
import groovy.transform.CompileStatic

@CompileStatic
class Basket {

    @Coroutine
    static Iterator<Integer> numbers(int from, int to = 4) {
        for (int i = from; i < to; i++) {
            Co.yield(i)
        }
        return Co.<Iterator<Integer>> done()
    }

    @Coroutine
    Generator<Object, Object, String> checkout(String name, List<Integer> prices) {
        int total = 0
        for (price in prices) {
            def rebate = Co.yield("$name: $price".toString())
            total += price - (rebate == null ? 0 : (int) rebate)
        }
        try {
            Co.yield((Object) total)
        } finally {
            total = 0
        }
        return Co.<Generator<Object, Object, String>> done("paid " + Co.yield((Object) "thanks"))
    }
}
