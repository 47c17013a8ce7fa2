assert new File(basedir, 'target/classes/shop').list() == ['Countdown.class']
assert new File(basedir, 'build.log').text.contains('Skipped (coyield.skip).')
return true
