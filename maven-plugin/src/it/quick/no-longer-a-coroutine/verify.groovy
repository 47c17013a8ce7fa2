assert new File(basedir, 'build.log').text.contains('1 coroutine method in 1 class')
assert new File(basedir, 'target/classes/shop').list() == ['Countdown.class']
return true
