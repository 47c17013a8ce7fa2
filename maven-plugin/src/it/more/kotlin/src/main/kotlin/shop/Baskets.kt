package shop

import dev.coyield.Co
import dev.coyield.Coroutine
import dev.coyield.Generator

/** Top-level, with a default argument: a bridge with a bit mask beside it; the non-null parameter is checked at the start. */
@Coroutine
@JvmOverloads
fun words(text: String, separator: String = " "): Iterator<String> {
    for (word in text.split(separator)) {
        Co.yield<Any?>(word)
    }
    return Co.done()
}

class Basket(private val prices: List<Int>) {
    private var total = 0

    /** Named arguments, an inlined lambda, `when` as an expression under operands, a string template. */
    @Coroutine
    fun checkout(rebate: Int = 1): Generator<Any, Any, String> {
        prices.forEachIndexed { index, price ->
            total += price - when (val answer: Any? = Co.yield("$index: $price")) {
                null -> 0
                is Int -> answer * rebate
                else -> throw IllegalArgumentException("not a number: $answer")
            }
        }
        try {
            Co.yield<Any?>(total)
        } finally {
            total = 0
        }
        return Co.done("paid ${Co.yield<Any?>("thanks")}")
    }

    companion object {
        @JvmStatic
        @Coroutine
        fun evens(): Iterator<Int> {
            var i = 0
            while (true) {
                Co.yield<Any?>(i)
                i += 2
            }
        }
    }
}

@Coroutine
fun Iterator<Int>.doubled(): Iterator<Int> {
    for (number in this) Co.yield<Any?>(2 * number)
    return Co.done()
}
