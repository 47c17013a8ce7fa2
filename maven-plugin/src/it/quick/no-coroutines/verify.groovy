import dev.coyield.maven.it.ClassFiles

def target = new File(basedir, 'target')
def classes = ClassFiles.in(new File(target, 'classes'))
assert classes.touchedSince(ClassFiles.packedIn(new File(target, 'no-coroutines-1.jar'))).empty
assert classes.names() == ['shop/Plain.class'] as Set
assert new File(basedir, 'build.log').text.contains('Nothing to instrument.')
return true
