import groovy.json.JsonSlurper
import javax.imageio.ImageIO

def log = new File(basedir, 'build.log').text
def folder = new File(basedir, 'target/cnn/blobs')
def data = new JsonSlurper().parse(new File(folder, 'results.json')).data

assert log.contains('blobs: photos.zip is ready, 40 images of 8x8x3 in 2 classes')
assert log.contains('Workers are ready')
assert log.count('Preparing photos.zip') == 1
assert data.classNames == ['dark', 'hell']
assert data.trainImages == 30
assert data.testImages == 10
assert data.card.duplicates.testInTrain == 0
assert ImageIO.read(new File(folder, data.samples)).width > 80
assert new File(folder, 'index.html').text.contains('images/samples.png')
assert log.contains('mnist is not in the cache, and Maven is offline')
assert log =~ /Expected https:\S+ as \S*train-images-idx3-ubyte.gz/
assert log.contains('Run mvn cnn:datasets where there is a network')
assert log =~ /no such file or folder: \S+nowhere, which cnn.datasets.mnist points at/
