package io.github.cnnmaven.plugin.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.plugin.cache.CachedRuns;
import io.github.cnnmaven.plugin.cache.RunCache;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real disks that are full or may not be written; real workers. */
class DiskFaultTest {

  @TempDir private Path temp;
  private Path disk;

  @BeforeEach
  void makePlace() throws IOException {
    disk = Files.createDirectory(temp.resolve("disk"));
  }

  @AfterEach
  void unmount() throws Exception {
    new ProcessBuilder("umount", "-l", disk.toString()).redirectErrorStream(true).start().waitFor();
  }

  @Test
  void aFullDiskIsSaidToBeFull() throws Exception {
    mount("size=1m");
    FakePool pool = new FakePool(disk);

    assertThatThrownBy(() -> pool.run(1, "flood", "b"))
        .isInstanceOf(WorkerException.class)
        .hasMessageContaining("No space left on device");
  }

  @Test
  void aTargetThatIsReadOnlyIsNamed() throws Exception {
    mount("size=1m,ro");
    FakePool pool = new FakePool(disk);

    assertThatThrownBy(() -> pool.run(1, "a"))
        .isInstanceOf(WorkerException.class)
        .hasMessageContaining("Read-only file system")
        .hasMessageContaining(disk.toString());
    assertThat(pool.heard.results).isEmpty();
  }

  @Test
  void aFullCacheLeavesResultsInTheProject() throws Exception {
    mount("size=8k");

    assertKeptInTheProject("No space left on device");
    assertThat(disk.resolve("v1").toFile().list()).as("no half entry").isNullOrEmpty();
  }

  @Test
  void soDoesACacheThatIsReadOnly() throws Exception {
    mount("size=1m,ro");

    assertKeptInTheProject("Read-only file system");
  }

  private void assertKeptInTheProject(String why) throws Exception {
    List<String> news = new ArrayList<>();
    FakePool pool = new FakePool(Files.createDirectory(temp.resolve("project")));
    try (CachedRuns runs = new CachedRuns(new RunCache(disk, news::add), false)) {
      pool.keeper = runs;
      pool.run(1, "a", "b");
    }

    assertThat(pool.heard.results.values())
        .hasSize(2)
        .extracting(RunResult::status)
        .containsOnly(RunStatus.FINISHED);
    assertThat(pool.runs().resolve("b-s1/run.json")).exists();
    assertThat(news)
        .singleElement()
        .asString()
        .startsWith(disk + ": ")
        .contains(why)
        .endsWith("Results stay in the project only");
  }

  private void mount(String options) throws InterruptedException {
    assumeTrue(mounted(options), "a disk of memory can be mounted, which needs root and Linux");
  }

  private boolean mounted(String options) throws InterruptedException {
    try {
      return new ProcessBuilder("mount", "-t", "tmpfs", "-o", options, "tmpfs", disk.toString())
              .redirectErrorStream(true)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
