package io.github.cnnmaven.plugin;

import io.github.cnnmaven.plugin.cache.CacheCare;
import io.github.cnnmaven.plugin.cache.RunCache;
import io.github.cnnmaven.plugin.launch.UserCache;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Looks after the cache of finished runs: says what is in it; verifies it or makes it smaller when
 * told to. Needs no project.
 */
@Mojo(name = "cache", requiresProject = false, threadSafe = true)
public class CacheMojo extends AbstractMojo {

  /** What survives {@code mvn clean}; by default in the user's cache directory. */
  @Parameter(property = "cnn.cacheDirectory")
  private File cacheDirectory;

  /** Whether to read every byte and to throw out what is damaged. */
  @Parameter(property = "cnn.cache.verify", defaultValue = "false")
  private boolean verify;

  /** Deletes runs that were of no use for so long, such as {@code 30d}. */
  @Parameter(property = "cnn.cache.maxAge")
  private String maxAge;

  /** Deletes runs until the others are no larger, such as {@code 5GB}, the longest unused first. */
  @Parameter(property = "cnn.cache.maxSize")
  private String maxSize;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Path folder = cacheDirectory == null ? UserCache.folder() : cacheDirectory.toPath();
    RunCache cache = new RunCache(folder.resolve("runs"), getLog()::warn);
    try {
      look(new CacheCare(cache), cache.folder());
    } catch (IOException e) {
      throw new MojoExecutionException("The cache cannot be used: " + e, e);
    }
  }

  private void look(CacheCare care, Path folder) throws IOException, MojoFailureException {
    if (verify) {
      List<String> damaged = care.verify();
      damaged.forEach(run -> getLog().warn("Thrown out, damaged: " + run));
      getLog().info(damaged.isEmpty() ? "Every run is sound" : damaged.size() + " were damaged");
    }
    if (maxAge != null) {
      Instant since = Instant.now().minus(Amounts.time("cnn.cache.maxAge", maxAge));
      getLog().info(care.forget(since) + " deleted that were of no use for " + maxAge);
    }
    if (maxSize != null) {
      long bytes = Amounts.bytes("cnn.cache.maxSize", maxSize);
      getLog().info(care.limit(bytes) + " deleted to stay within " + maxSize);
    }
    CacheCare.Contents contents = care.contents();
    getLog()
        .info(
            String.format(
                Locale.ROOT,
                "%s: %d runs, %,.1f MB, %d to go on from",
                folder,
                contents.runs(),
                contents.bytes() / 1e6,
                contents.checkpoints()));
  }
}
