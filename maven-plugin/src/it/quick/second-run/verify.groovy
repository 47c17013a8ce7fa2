import dev.coyield.maven.it.ClassFiles

def target = new File(basedir, 'target')
def classes = ClassFiles.in(new File(target, 'classes'))
def testClasses = ClassFiles.in(new File(target, 'test-classes'))

assert classes.touchedSince(ClassFiles.packedIn(new File(target, 'second-run-1.jar'))).empty
assert testClasses.touchedSince(ClassFiles.packedIn(new File(target, 'second-run-1-tests.jar'))).empty
assert classes.names().contains('shop/Countdown$from$frame.class')
assert testClasses.names().contains('shop/Numbers$from$frame.class')
assert new File(basedir, 'build.log').text.count('Nothing to instrument.') == 2
return true
