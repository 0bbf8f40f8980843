assert new File(basedir, 'target/cnn/bars/index.html').exists()
