package io.github.cnnmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.include.Reach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectReachTest {

  @TempDir private Path temp;

  @Test
  void aModuleReachesTheWorkTreeItIsIn() throws IOException {
    Path module = Files.createDirectories(temp.resolve("tree/module"));
    Files.writeString(temp.resolve("tree/.git"), "gitdir: elsewhere");

    Reach reach = ProjectReach.of(module, module.toFile(), List.of());

    assertThat(reach.holds(temp.resolve("tree/data"))).isTrue();
    assertThat(reach.holds(temp.resolve("data"))).isFalse();
  }

  @Test
  void withoutGitItReachesTheBuildItIsPartOf() throws IOException {
    Path module = Files.createDirectories(temp.resolve("build/module"));

    Reach reach = ProjectReach.of(module, temp.resolve("build").toFile(), List.of());

    assertThat(reach.holds(temp.resolve("build/data"))).isTrue();
    assertThat(reach.holds(temp.resolve("data"))).isFalse();
  }

  @Test
  void aloneItReachesItselfAndWhatTheBuildOpens() throws IOException {
    Path module = Files.createDirectories(temp.resolve("module"));
    Path more = Files.createDirectories(temp.resolve("more"));

    Reach reach = ProjectReach.of(module, temp.resolve("other").toFile(), List.of(more.toFile()));

    assertThat(reach.holds(module.resolve("data"))).isTrue();
    assertThat(reach.holds(more.resolve("data"))).isTrue();
    assertThat(reach.holds(temp.resolve("other/data"))).isFalse();
  }
}
