// What earlier builds of these test projects left.
def cache = new File(basedir, '../../it-cache/runs')
cache.deleteDir()
return !cache.exists()
