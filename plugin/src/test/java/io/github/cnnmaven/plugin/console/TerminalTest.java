package io.github.cnnmaven.plugin.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.plugin.worker.Requests;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void isNotUsedWhereNobodyLooksOrItCannotGoBack() {
    assertThat(Terminal.allows(Map.of("TERM", "xterm-256color"))).isTrue();
    assertThat(Terminal.allows(Map.of("CI", "true"))).isFalse();
    assertThat(Terminal.allows(Map.of("TERM", "dumb"))).isFalse();
    assertThat(Terminal.find(false)).isNull();
  }

  @Test
  void isAsWideAsItSays() {
    assertThat(Terminal.width("132")).isEqualTo(132);
    assertThat(Terminal.width("many")).isEqualTo(80);
    assertThat(Terminal.width(null)).isEqualTo(80);
  }

  @Test
  void announcesWhatWillRun() {
    List<RunRequest> runs =
        List.of(Requests.of("a", 1, Path.of("runs")), Requests.of("a", 2, Path.of("runs")));

    assertThat(Announcement.of("pooling", runs, 0))
        .isEqualTo("pooling: 2 runs to train (4 epochs in all)");
    assertThat(Announcement.of("pooling", runs.subList(0, 1), 1))
        .isEqualTo("pooling: 1 run to train (2 epochs in all), 1 run there already");
    assertThat(Announcement.of("pooling", List.of(), 16))
        .isEqualTo("pooling: nothing to train, 16 runs there already");
  }
}
