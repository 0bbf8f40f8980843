def log = new File(basedir, 'build.log').text

assert new File(basedir, 'target/cnn/bars/index.html').exists()
assert new XmlSlurper().parse(new File(basedir, 'target/cnn/bars/TEST-cnn-bars.xml')).'**'.any { it.name() == 'failure' }
assert log.count('FAIL accuracy of best') == 3
assert log.contains('1 gate failed:')
assert !log.contains('at io.github.cnnmaven')
