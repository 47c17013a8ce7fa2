package shop

object Numbers {
    /** A coroutine of Kotlin's own. */
    @JvmStatic
    fun squares(): Iterator<Int> = iterator {
        var i = 1
        while (true) {
            yield(i * i)
            i++
        }
    }

    @JvmStatic
    fun doubled(first: Int): Int = 2 * Pairs.firstOf(Pairs.from(first))
}
