def frames = { String directory ->
    new File(basedir, "target/$directory/shop").list().findAll { it.endsWith('\$frame.class') }.sort()
}
assert frames('classes').size() == 1
assert frames('classes')[0].startsWith('Countdown')
assert frames('test-classes').size() == 1
assert frames('test-classes')[0].startsWith('CountdownTest')

String log = new File(basedir, 'build.log').text
assert log =~ /1 coroutine method in 1 class, 1 suspension point, \d+\.\d s/
assert log =~ /1 coroutine method in 1 class, 3 suspension points, \d+\.\d s/
assert log.contains('Tests run: 3, Failures: 0, Errors: 0, Skipped: 0')
return true
