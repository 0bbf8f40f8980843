def log = new File(basedir, 'build.log').text

assert log.contains('cnn:help')
assert !log.contains('nd4j')
