import dev.coyield.maven.it.ClassFiles
import java.nio.file.Files

def target = new File(basedir, 'target')
def jar = new File(target, 'multi-release-1.jar')
def packed = ClassFiles.packedIn(jar)
String versioned = 'META-INF/versions/17/shop/'
assert packed.names() == [
    'shop/Main.class', 'shop/Names.class', 'shop/Names$all$frame.class',
    versioned + 'Names.class', versioned + 'Names$more$frame.class'
] as Set
assert packed.names().every { packed.releaseOf(it) == (it.startsWith(versioned) ? 17 : 11) }
assert ClassFiles.in(new File(target, 'classes')).touchedSince(packed).empty

def core = new File(localRepositoryPath, 'dev/coyield/coyield-core').listFiles()
        .collectMany { it.directory ? it.listFiles().findAll { it.name.endsWith('.jar') } : [] }
Files.copy(core[0].toPath(), new File(target, 'coyield-core.jar').toPath())
def java = new File(System.getProperty('java.home'), 'bin/java').path
def run = [java, '-jar', jar.path].execute()
def printed = run.text.readLines()
assert printed == ['seventeen', 'more', 'of seventeen'] : run.err.text
return true
