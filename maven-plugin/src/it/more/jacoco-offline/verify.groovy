import groovy.xml.XmlSlurper

def parser = new XmlSlurper(false, false)
parser.setFeature('http://apache.org/xml/features/disallow-doctype-decl', false)
parser.setFeature('http://apache.org/xml/features/nonvalidating/load-external-dtd', false)
def report = parser.parse(new File(basedir, 'target/site/jacoco/jacoco.xml'))

def harbor = report.'**'.findAll { it.name() == 'class' }
assert harbor*.@name*.text() == ['shop/Harbor']
def missed = harbor[0].counter.collectEntries { [it.@type.text(), it.@missed.text()] }
assert missed == [INSTRUCTION: '0', BRANCH: '0', LINE: '0', COMPLEXITY: '0', METHOD: '0', CLASS: '0']

// Each line that has code is reported; those of a loop's head and of a condition have branches.
def source = new File(basedir, 'src/main/java/shop/Harbor.java').readLines()
def lines = report.'**'.findAll { it.name() == 'line' }.collectEntries { [it.@nr.text().toInteger(), it.@cb.text().toInteger()] }
source.eachWithIndex { text, index ->
    if (text.contains('Co.') && !text.startsWith('import')) assert lines.containsKey(index + 1) : text
    if (text =~ /\b(if|while) \(/) assert lines[index + 1] >= 2 : text
}
assert new File(basedir, 'build.log').text.contains('Tests run: 8, Failures: 0, Errors: 0, Skipped: 0')
// What was restored, and so is packed, is what Coyield wrote.
assert new File(basedir, 'target/classes/shop/Harbor$averager$frame.class').isFile()
return true
