package io.github.cnnmaven.core.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildHistoryTest {

  @TempDir Path cache;

  private BuildHistory history;

  @BeforeEach
  void begin() {
    history = BuildHistory.of(cache, "org.example.app", "tiny");
  }

  @Test
  void remembersBuildsInTheirOrder() throws IOException {
    history.add(at("2026-01-01T00:00:00Z", 0.8));
    history.add(at("2026-01-02T00:00:00Z", 0.9));

    assertThat(BuildHistory.of(cache, "org.example.app", "tiny").read())
        .containsExactly(at("2026-01-01T00:00:00Z", 0.8), at("2026-01-02T00:00:00Z", 0.9));
    assertThat(BuildHistory.of(cache, "org.example.app", "other").read()).isEmpty();
  }

  @Test
  void leavesOutABuildThatGaveTheSame() throws IOException {
    history.add(at("2026-01-01T00:00:00Z", 0.8));
    history.add(at("2026-01-02T00:00:00Z", 0.8));

    assertThat(history.read()).hasSize(1);
  }

  @Test
  void goesOnAfterADamagedLine() throws IOException {
    history.add(at("2026-01-01T00:00:00Z", 0.8));
    Files.writeString(history.file(), "{\"at\":\"2026\n", StandardOpenOption.APPEND);
    history.add(at("2026-01-02T00:00:00Z", 0.9));

    assertThat(history.read()).hasSize(2);
  }

  @Test
  void tellsTheLatestOfMany() throws IOException {
    for (int i = 0; i < 120; i++) {
      history.add(at("2026-01-01T00:00:00Z", i / 1000.0));
    }

    assertThat(history.read()).hasSize(100).last().isEqualTo(at("2026-01-01T00:00:00Z", 0.119));
  }

  private static Milestone at(String time, double accuracy) {
    return new Milestone(time, "a1b2c3", "data", "large", new TreeMap<>(Map.of("large", accuracy)));
  }
}
