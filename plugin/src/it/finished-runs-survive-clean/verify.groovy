def log = new File(basedir, 'build.log').text

assert log.contains('bars: 2 runs to train (8 epochs in all)')
assert log.contains('bars: 2 runs to train (8 epochs in all), 2 runs there already')
assert log =~ /[12] workers? of 1 thread( each)? on \d+ cores?/
assert log.contains('Every run is sound')
assert log.contains(': 4 runs, ')
assert log.contains('0 to go on from')
assert log.contains('bars: nothing to train, 4 runs there already')
['none-s1', 'none-s2', 'half-s1', 'half-s2'].each { run ->
  ['run.json', 'epochs.jsonl', 'model.zip', 'predictions.csv', 'worker.log'].each { file ->
    assert new File(basedir, "target/cnn/bars/runs/$run/$file").exists()
  }
}
return true
