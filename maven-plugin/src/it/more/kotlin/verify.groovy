import dev.coyield.maven.it.ClassFiles

def compiled = ClassFiles.packedIn(new File(basedir, 'target/kotlin-1.jar'))
def classes = ClassFiles.in(new File(basedir, 'target/classes'))
assert compiled.names().count { it.startsWith('shop/Numbers') } >= 2
assert classes.changedSince(compiled) == ['shop/Pairs.class', 'shop/Pairs$from$frame.class'] as Set
assert new File(basedir, 'build.log').text.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
return true
