import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def text = { String path -> new File(basedir, path).getText('UTF-8') }

// What GitHub shows of the step.
def summary = text('step-summary.md')
assert summary.contains('Does dropout help to tell bars apart?')
assert summary.contains('Is a perfect network within reach?')

// The model of the module whose gates have passed is installed, with its card; the other's is not.
def lower = new File(localRepositoryPath, 'io/github/cnnmaven/it/lower/1')
assert new File(lower, 'lower-1-bars-model.zip').length() > 0
def best = new JsonSlurper().parse(new File(basedir, 'lower/target/cnn/bars/results.json')).best
assert new File(lower, 'lower-1-bars-card.md').getText('UTF-8').contains(best)
assert new File(localRepositoryPath, 'io/github/cnnmaven/it/higher/1/higher-1.pom').exists()
assert !new File(localRepositoryPath, 'io/github/cnnmaven/it/higher/1').list().any { it.contains('model') }
assert log.contains('The model of high-bars is not attached')

// All modules under one index, whose links lead on; a failed gate of any fails the goal.
def index = text('target/cnn-aggregate/index.html')
assert index.contains('Does dropout help to tell bars apart?') && index.contains('Is a perfect network within reach?')
def links = (index =~ /<h2><a href="([^"]+)"/).collect { it[1] }
assert links.sort(false) == ['higher/high-bars/index.html', 'lower/bars/index.html']
links.each { assert new File(basedir, "target/cnn-aggregate/$it").exists() }
assert log.contains('PASS accuracy of best') && log.contains('FAIL accuracy of best')

// Templates and style sheets of one's own, the others as they come.
assert text('target/with-look/lower/bars/badge.svg').contains("The house's own badge: ")
assert text('target/with-look/lower/bars/assets/chart.css') == '/* The house colours. */\n'
assert text('target/with-look/lower/bars/index.html') == text('target/cnn-aggregate/lower/bars/index.html')

// A page of the site in its own skin, whatever made it, and the full pages beside it.
['3.12.1', '3.22.0', '4.0.0-M16'].each { version ->
  def site = "lower/target/site-$version"
  def page = text("$site/cnn.html")
  assert page.contains('Does dropout help to tell bars apart?')
  assert page.contains('passed')
  assert page.contains('href="cnn/bars/index.html"')
  assert text("$site/cnn/bars/index.html") == text('lower/target/cnn/bars/index.html')
  assert new File(basedir, "$site/cnn/index.html").exists()
  assert !new File(basedir, "$site/cnn/bars/runs/none-s1/model.zip").exists()
  assert text("$site/project-reports.html").contains('cnn.html')
}
assert !log.contains('LinkageError')
def higher = text('higher/target/site-3.22.0/cnn.html')
assert higher.contains('Is a perfect network within reach?') && higher.contains('failed')
