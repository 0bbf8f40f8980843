def log = new File(basedir, 'build.log').text

assert log.contains('Skipped: no descriptors in src/cnn')
assert log.count('nothing was run or judged') >= 2
assert log.contains('Skipped: cnn.skip is set')
