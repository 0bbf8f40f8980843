assert new File(basedir, 'target/cnn/bars/index.html').exists()
assert new File(basedir, 'target/cnn/bars/runs/none-s1/run.json').exists()
