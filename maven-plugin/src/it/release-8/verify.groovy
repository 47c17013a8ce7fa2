// Bytes 6 and 7 of a class file are its major version: 52 is Java 8's.
byte[] bytes = new File(basedir, 'target/classes/shop/Countdown.class').bytes
assert bytes[7] == 52
assert new File(basedir, 'target/classes/shop').list().any { it.endsWith('\$frame.class') }
assert new File(basedir, 'build.log').text.contains('Tests run: 1, Failures: 0, Errors: 0, Skipped: 0')
return true
