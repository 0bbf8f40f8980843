def page = new File(basedir, 'target/site/cnn.html').text

assert page.contains('Does dropout help to tell bars apart?')
assert page.contains('passed')
assert page.contains('href="cnn/bars/index.html"')
assert new File(basedir, 'target/site/cnn/bars/index.html').exists()
assert new File(basedir, 'target/site/cnn/index.html').exists()
assert !new File(basedir, 'target/site/cnn/bars/runs/none-s1/model.zip').exists()
assert new File(basedir, 'target/site/project-reports.html').text.contains('cnn.html')
