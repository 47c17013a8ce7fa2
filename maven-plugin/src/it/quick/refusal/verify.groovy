import dev.coyield.maven.it.ClassFiles

String log = new File(basedir, 'build.log').text

int lineOf(String file, String mark) {
    new File(basedir, "src/main/java/shop/$file").readLines().findIndexOf { it.contains(mark) } + 1
}
def harbor = "Harbor.java:${lineOf('Harbor.java', 'a monitor is held')}"
def pool = "Pool.java:${lineOf('Pool.java', 'not a coroutine')}"

// Where and what; the reason and the hint follow, aligned.
assert log =~ /(?m)^\[ERROR\] shop\.Harbor\.unload\(${harbor}\): .+\R {8}\S.+/
assert log =~ /(?m)^\[ERROR\] shop\.Pool\.swim\(${pool}\): .+\R {8}\S.+/
assert log.contains('java.util.concurrent.locks.Lock')
assert log.contains("2 problems in module 'refusal'")
assert log.contains('no class file was changed')

// Before it comes to that, the page says the same.
String page = new File(basedir, 'target/coyield/explain.html').text
assert page.contains("<code>shop.Harbor.unload($harbor)</code>")
assert page.contains("<code>shop.Pool.swim($pool)</code>")
assert page.contains('java.util.concurrent.locks.Lock')

def target = new File(basedir, 'target')
def classes = ClassFiles.in(new File(target, 'classes'))
assert classes.touchedSince(ClassFiles.packedIn(new File(target, 'refusal-1.jar'))).empty
assert classes.names() == ['shop/Countdown.class', 'shop/Harbor.class', 'shop/Pool.class'] as Set
return true
