import groovy.json.JsonSlurper

def folder = new File(basedir, 'target/cnn/lenet')
def log = new File(basedir, 'build.log').text

def result = new JsonSlurper().parse(new File(folder, 'runs/baseline-s1/run.json'))
assert result.status == 'finished'
assert result.epochs == 0
assert result.evaluation.test.accuracy > 0.65 && result.evaluation.test.accuracy < 0.85
assert result.network.layers.collect { it.parameters }.sum() == 62006
assert result.spec.network.model.sha256 == 'fe18ac89abaea861cd19f5e8d59c797a0f111c3603f178f3d214fb07f3c7e3f9'
assert result.drawings.collect { it.kind }.containsAll(['filters', 'featureMaps', 'gradCam', 'mistakes'])
result.drawings.each { drawing ->
  assert !drawing.note
  drawing.pictures.each { assert new File(folder, "runs/baseline-s1/$it.file").length() > 0 }
}
assert new File(folder, 'index.html').text.contains('How good is a LeNet that others trained?')
assert log.contains('PASS accuracy of baseline')
