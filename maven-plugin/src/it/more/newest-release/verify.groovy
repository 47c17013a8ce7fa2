import dev.coyield.maven.it.ClassFiles

def classes = ClassFiles.in(new File(basedir, 'target/classes'))
assert classes.names() == ['shop/Countdown.class', 'shop/Countdown$from$frame.class'] as Set
assert classes.names().every { classes.releaseOf(it) == Runtime.version().feature() }
assert new File(basedir, 'build.log').text.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
return true
