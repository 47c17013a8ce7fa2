package dev.coyield.benchmarks

/** What the others say, in Kotlin. */
fun upwards(start: Int, end: Int): Iterator<Int> = iterator { for (number in start until end) yield(number) }

fun downwards(start: Int): Iterator<Int> = iterator {
    var number = start
    while (number > 0) {
        yield(number)
        number--
    }
}

fun even(count: Int): Iterator<Int> = iterator {
    var number = 0
    for (index in 0 until count) {
        yield(number)
        number += 2
    }
}

fun sevens(count: Int): Iterator<Int> = iterator { for (index in 0 until count) yield(7) }

fun total(letterbox: Letterbox<Int>): Iterator<Int> = iterator {
    var total = 0
    while (true) {
        yield(total)
        total += letterbox.content
    }
}

fun odd(numbers: Iterator<Int>): Iterator<Int> = iterator {
    while (numbers.hasNext()) {
        val number = numbers.next()
        if ((number and 1) != 0) yield(number)
    }
}

fun squares(numbers: Iterator<Int>): Iterator<Int> = iterator {
    while (numbers.hasNext()) {
        val number = numbers.next()
        yield(number * number)
    }
}

fun sums(numbers: IntArray, oneIn: Int): Iterator<Int> = iterator {
    val mask = oneIn - 1
    var sum = 0
    for (index in numbers.indices) {
        sum += numbers[index]
        if ((index and mask) == mask) yield(sum)
    }
}

fun sums(rows: Array<IntArray>, oneIn: Int): Iterator<Int> = iterator {
    val mask = oneIn - 1
    var sum = 0
    for (row in rows.indices) {
        for (number in rows[row]) {
            sum += number
            if ((number and mask) == mask) yield(sum)
        }
        sum = sum xor row
    }
}

fun inOrder(node: Node): Sequence<Int> = sequence {
    val left = node.left
    if (left != null) yieldAll(inOrder(left))
    yield(node.value)
    val right = node.right
    if (right != null) yieldAll(inOrder(right))
}

fun collector(total: LongArray, made: Letterbox<Int>): Iterator<Any?> {
    val collector = iterator<Any?> {
        while (true) {
            yield(null)
            total[0] = total[0] * 31 + made.content
        }
    }
    collector.next()
    return collector
}

fun worker(
    number: Int,
    own: Letterbox<Job>,
    next: Iterator<Any?>?,
    nextLetterbox: Letterbox<Job>?,
    collector: Iterator<Any?>,
    made: Letterbox<Int>,
): Iterator<Any?> {
    val worker = iterator<Any?> {
        while (true) {
            yield(null)
            val job = own.content
            if (job.worker == number) {
                made.content = job.payload * 3 + number
                collector.next()
            } else {
                nextLetterbox!!.content = job
                next!!.next()
            }
        }
    }
    worker.next()
    return worker
}

fun words(words: Array<String>, count: Int): Iterator<String> = iterator {
    for (index in 0 until count) yield(words[index and (words.size - 1)])
}

fun endless(): Iterator<Int> = iterator {
    var number = 0
    while (true) yield(number++)
}

fun endlessWords(words: Array<String>): Iterator<String> = iterator {
    var index = 0
    while (true) yield(words[index++ and (words.size - 1)])
}

fun suspended(seed: Int, words: Array<String>): Iterator<Int> {
    val suspended = iterator {
        val a = seed
        val b = 2 * a
        val c = 3 * a
        val d = 4 * a
        val e = 5 * a
        val f = 6 * a
        val g = 7 * a
        val h = 8 * a
        val p = words[0]
        val q = words[1]
        val r = words[2]
        val s = words[3]
        yield(a)
        yield(a + b + c + d + e + f + g + h + p.length + q.length + r.length + s.length)
    }
    suspended.next()
    return suspended
}
