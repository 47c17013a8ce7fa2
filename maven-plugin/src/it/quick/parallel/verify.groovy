import dev.coyield.maven.it.ClassFiles

def classesOf(String module) {
    ClassFiles.in(new File(basedir, "$module/target/classes")).names()
}
assert classesOf('left').contains('shop/left/Numbers$everySecond$frame.class')
assert classesOf('right').contains('shop/right/Numbers$everySecond$frame.class')
assert classesOf('app').contains('shop/app/Zip$zip$frame.class')
assert classesOf('plain') == ['shop/plain/Plain.class'] as Set

String log = new File(basedir, 'build.log').text
assert log.contains('Using the MultiThreadedBuilder implementation with a thread count of 2')
assert !log.contains('not marked as thread-safe') && !log.contains('@threadSafe')
assert log.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
return true
