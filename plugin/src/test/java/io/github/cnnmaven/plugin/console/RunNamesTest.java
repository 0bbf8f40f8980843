package io.github.cnnmaven.plugin.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.plugin.worker.Requests;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunNamesTest {

  @Test
  void tellRunsOfTwoExperimentsApart() {
    RunRequest one = Requests.of("few", 1, Path.of("first", "runs"));
    RunRequest other = Requests.of("few", 1, Path.of("second", "runs"));
    RunNames names = new RunNames(List.of(one, other));

    assertThat(names.padded(one)).isEqualTo("[1/2] few-s1");
    assertThat(names.padded(other)).isEqualTo("[2/2] few-s1");
    assertThat(names.share(1)).isEqualTo("1/2 runs");
  }
}
