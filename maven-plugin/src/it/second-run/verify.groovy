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

def target = new File(basedir, 'target')
assertSameAsIn(new File(target, 'second-run-1.jar'), new File(target, 'classes'))
assertSameAsIn(new File(target, 'second-run-1-tests.jar'), new File(target, 'test-classes'))
assert new File(target, 'classes/shop').list().any { it.endsWith('$frame.class') }
assert new File(target, 'test-classes/shop').list().any { it.endsWith('$frame.class') }
assert new File(basedir, 'build.log').text.count('Nothing to instrument.') == 2
return true
