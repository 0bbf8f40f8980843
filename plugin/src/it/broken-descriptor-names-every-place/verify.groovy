def log = new File(basedir, 'build.log').text

assert log.contains('5 problems in the descriptors:')
assert log.contains("src/cnn/bars.yaml:6:8: seeds: expected a whole number from 1 to 1000")
assert log.contains("src/cnn/bars.yaml:8:15: network[0].conv2d: unknown key 'filtres' in conv2d. Did you mean 'filters'?")
assert log.contains("src/cnn/bars.yaml:11:44: network[3].dropout.when.dropout: 'haf' is not a level of 'dropout'. Did you mean 'half'?")
assert log.contains("src/cnn/bars.yaml:13:21: training.epochs: expected a whole number of 1 or more, found the text 'four'")
assert log.contains("'worst' is not a variant")
assert !log.contains('Exception:')
assert !log.contains('at io.github.cnnmaven')
