import dev.coyield.maven.it.ClassFiles

def classes = ClassFiles.in(new File(basedir, 'target/classes')).names()
assert classes.contains('shop/Countdown$from$frame.class')
assert classes.contains('shop/Harbor$unload$frame.class')
assert new File(basedir, 'build.log').text.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
return true
