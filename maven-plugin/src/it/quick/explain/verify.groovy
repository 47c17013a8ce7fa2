String log = new File(basedir, 'build.log').text
def target = new File(basedir, 'target')

String page = new File(target, 'compiled/explain.html').text
assert page.contains('Coroutines of <em>explain</em>')
assert page.contains('2 coroutine methods in 1 class, 3 suspension points')
assert page.contains('<title>Co.yield at shop.Harbor.unload(Harbor.java:13)</title>')
assert page.contains('<i class="co">Co.yieldFrom</i>')
assert new File(target, 'coyield/explain.html').text == page
assert new File(target, 'later/explain.html').text == page
assert new File(target, 'coyield/test-explain.html').text.contains('Coroutines of <em>the tests of explain</em>')

assert log.contains('Not known any more, since rewritten by an earlier build that kept nothing: shop.Harbor.')
assert new File(target, 'lost/explain.html').text.contains('<li><code>shop.Harbor</code></li>')
return true
