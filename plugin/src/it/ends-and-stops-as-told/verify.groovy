import groovy.json.JsonSlurper

def folder = new File(basedir, 'target/cnn/bars')
def log = new File(basedir, 'build.log').text

// Told by each of the three goals, where it stands.
def warning = 'src/cnn/bars.yaml:10:5: warning: network[3]: sigmoid outputs with categoricalCrossentropy'
assert log.split(java.util.regex.Pattern.quote(warning), -1).length == 4

['softmax-s1', 'sigmoid-s1'].each { run ->
  def result = new JsonSlurper().parse(new File(folder, "runs/$run/run.json"))
  assert result.status == 'finished'
  assert result.earlyStop.restored
  assert result.earlyStop.stopped == (result.epochs < 40)
  assert result.earlyStop.bestEpoch <= result.epochs
  assert result.evaluation.keySet() == ['train', 'validation', 'test'] as Set
  result.evaluation.each { split, metrics -> assert metrics.scores.keySet() == ['auc', 'f1'] as Set }

  def epochs = new File(folder, "runs/$run/epochs.jsonl").readLines().collect { new JsonSlurper().parseText(it) }
  assert epochs.size() == result.epochs
  assert epochs[result.earlyStop.bestEpoch - 1].metrics.validation == result.evaluation.validation
  assert epochs*.learningRate == epochs*.learningRate.sort().reverse()

  def predictions = new File(folder, "runs/$run/predictions.csv").readLines()
  assert predictions[0] == 'index,label,predicted,p0,p1,p2'
  def correct = predictions.tail()*.split(',').count { it[1] == it[2] }
  assert Math.abs(correct / (predictions.size() - 1) - result.evaluation.test.accuracy) < 1e-9
}
assert new File(folder, 'results.csv').readLines()[0].contains('test_loss,test_auc,test_f1')
assert new File(folder, 'summary.md').text.contains('Test AUC, %')
