import javax.xml.parsers.DocumentBuilderFactory

def log = new File(basedir, 'build.log').text

assert new File(basedir, 'target/cnn/bars/index.html').exists()
def junit = DocumentBuilderFactory.newInstance().newDocumentBuilder()
  .parse(new File(basedir, 'target/cnn/bars/TEST-cnn-bars.xml'))
assert junit.getElementsByTagName('failure').length == 1
assert log.count('FAIL accuracy of best') == 3
assert log.contains('1 gate failed:')
assert !log.contains('at io.github.cnnmaven')
