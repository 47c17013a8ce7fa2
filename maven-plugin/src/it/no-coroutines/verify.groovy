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
assertSameAsIn(new File(target, 'no-coroutines-1.jar'), new File(target, 'classes'))
assert new File(target, 'classes/shop').list() == ['Plain.class']
assert new File(basedir, 'build.log').text.contains('Nothing to instrument.')
return true
