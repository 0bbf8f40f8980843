def data = new File(basedir, '../../../../../shared/data')
def there = ['keras/cifar10-lenet.h5', 'cifar-10/cifar-10-binary.tar.gz'].every { new File(data, it).isFile() }
if (!there) {
  println "Skipped: no models or images in $data.canonicalPath"
}
return there
