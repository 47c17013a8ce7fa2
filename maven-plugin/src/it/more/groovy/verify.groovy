assert new File(basedir, 'target/classes/shop/Basket$checkout$frame.class').file
assert new File(basedir, 'build.log').text.contains('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0')
return true
