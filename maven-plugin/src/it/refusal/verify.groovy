import java.util.zip.ZipFile

void assertSameAsIn(File jar, File directory) {
    Map<String, byte[]> before = new ZipFile(jar).withCloseable { zip ->
        zip.entries().findAll { it.name.endsWith('.class') }.collectEntries { [it.name, zip.getInputStream(it).bytes] }
    }
    Map<String, File> after = [:]
    directory.eachFileRecurse {
        if (it.name.endsWith('.class')) after[directory.toPath().relativize(it.toPath()).toString().replace(File.separator, '/')] = it
    }
    assert after.keySet() == before.keySet()
    after.each { name, file ->
        assert Arrays.equals(file.bytes, before[name]) : name
        assert file.lastModified() <= jar.lastModified() : name
    }
}

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

def target = new File(basedir, 'target')
assertSameAsIn(new File(target, 'refusal-1.jar'), new File(target, 'classes'))
assert new File(target, 'classes/shop').list().sort() == ['Countdown.class', 'Harbor.class', 'Pool.class']
return true
