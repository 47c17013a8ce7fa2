def pom = new File(basedir, 'pom.xml').text
def program = new File(basedir, 'src/main/java/Averager.java').text
def readme = new File(basedir, '../../../../../README.md').text.replace('\r\n', '\n')
assert readme.contains('```xml\n' + pom + '```')
assert readme.contains('```java\n' + program + '```')

// What the README says that it prints follows the program.
def answer = (readme =~ /(?s)```text\n(.*?)```/)[0][1]
def version = (pom =~ /coyield-core<\/artifactId>\s*<version>([^<]+)/)[0][1]
def core = new File(localRepositoryPath, "dev/coyield/coyield-core/$version/coyield-core-${version}.jar")
def path = [new File(basedir, 'target/classes'), core].join(File.pathSeparator)
def process = [System.getProperty('java.home') + '/bin/java', '-cp', path, 'Averager'].execute()
assert process.text.replace('\r\n', '\n') == answer
return true
