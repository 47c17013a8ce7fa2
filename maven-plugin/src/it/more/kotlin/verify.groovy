import dev.coyield.maven.it.ClassFiles

def compiled = ClassFiles.packedIn(new File(basedir, 'target/kotlin-1.jar'))
def classes = ClassFiles.in(new File(basedir, 'target/classes'))
def changed = classes.changedSince(compiled)
assert compiled.names().count { it.startsWith('shop/Numbers') } >= 2
assert changed.every { it.startsWith('shop/Pairs') || it.startsWith('shop/Basket') }
assert changed.containsAll(['shop/Pairs$from$frame.class', 'shop/BasketsKt$words$frame.class', 'shop/Basket$checkout$frame.class'])
assert new File(basedir, 'build.log').text.contains('Tests run: 4, Failures: 0, Errors: 0, Skipped: 0')
return true
