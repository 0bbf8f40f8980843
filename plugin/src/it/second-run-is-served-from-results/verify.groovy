import groovy.json.JsonSlurper

def epochs = { folder, run ->
  new File(basedir, "target/$folder/bars/runs/$run/epochs.jsonl").readLines().collect {
    new JsonSlurper().parseText(it).metrics
  }
}
def evaluation = { folder, run ->
  new JsonSlurper().parse(new File(basedir, "target/$folder/bars/runs/$run/run.json")).evaluation
}
def log = new File(basedir, 'build.log').text

assert log.contains('half-s2: the same numbers to the last bit')
assert log.contains('bars: nothing to train, 4 runs there already')
['none-s1', 'none-s2', 'half-s1', 'half-s2'].each { run ->
  assert epochs('cnn', run).size() == 4
  ['again', 'alone'].each { folder ->
    assert epochs('cnn', run) == epochs(folder, run)
    assert evaluation('cnn', run) == evaluation(folder, run)
  }
}
return true
