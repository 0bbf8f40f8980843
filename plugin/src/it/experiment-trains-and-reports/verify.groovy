import groovy.json.JsonSlurper
import javax.xml.parsers.DocumentBuilderFactory

def folder = new File(basedir, 'target/cnn/bars')
def log = new File(basedir, 'build.log').text
def runs = ['none-s1', 'none-s2', 'half-s1', 'half-s2']

runs.each { run ->
  def result = new JsonSlurper().parse(new File(folder, "runs/$run/run.json"))
  assert result.status == 'finished'
  assert result.evaluation.test.accuracy > 0.4
  assert result.environment.acceleration
  assert result.origin.descriptor == 'src/cnn/bars.yaml'
  assert new File(folder, "runs/$run/epochs.jsonl").readLines().size() == 4
  assert new File(folder, "runs/$run/model.zip").length() > 0
  assert new File(folder, "runs/$run/worker.log").exists()
  assert result.drawings.collect { it.kind }.containsAll(['filters', 'featureMaps', 'gradCam', 'mistakes'])
  result.drawings.each { drawing ->
    assert !drawing.note
    drawing.pictures.each { assert new File(folder, "runs/$run/$it.file").length() > 0 }
  }
}
assert new JsonSlurper().parse(new File(folder, 'results.json')).variants.size() == 2
assert new File(folder, 'results.csv').readLines().size() == 5
def junit = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File(folder, 'TEST-cnn-bars.xml'))
assert junit.getElementsByTagName('testcase').length == 6
assert junit.getElementsByTagName('failure').length == 0
assert new File(folder, 'index.html').text.contains('Does dropout help to tell bars apart?')
assert new File(basedir, 'target/cnn/index.html').exists()
assert log.contains('PASS accuracy of best')
assert log.contains('index.html')
