import dev.coyield.maven.it.ClassFiles

def (first, second, third) = (1..3).collect { ClassFiles.packedIn(new File(basedir, "target/after-${it}.jar")) }

assert first.names() == [
    'shop/Countdown$from$frame.class', 'shop/Countdown.class',
    'shop/Harbor$load$frame.class', 'shop/Harbor$unload$frame.class', 'shop/Harbor.class',
    'shop/Plain.class'
] as Set
assert second.changedSince(first) == ['shop/Harbor.class'] as Set
assert third.changedSince(second) == ['shop/Harbor$load$frame.class', 'shop/Harbor.class'] as Set
assert !third.names().contains('shop/Harbor$load$frame.class')

def done = new File(basedir, 'build.log').readLines().findAll { it.contains('coroutine method') }
assert done[0].contains('3 coroutine methods in 2 classes, 4 suspension points')
assert done[1].contains('2 coroutine methods in 1 class, 3 suspension points')
assert done[2].contains('2 coroutine methods in 2 classes, 2 suspension points')
assert done.size() == 3
return true
