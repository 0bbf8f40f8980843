package io.github.cnnmaven.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

  @Test
  void readsTimesAndSizes() throws MojoFailureException {
    assertThat(Amounts.time("t", "90m")).isEqualTo(Duration.ofMinutes(90));
    assertThat(Amounts.time("t", "1.5h")).isEqualTo(Duration.ofMinutes(90));
    assertThat(Amounts.time("t", " 30 d ")).isEqualTo(Duration.ofDays(30));
    assertThat(Amounts.bytes("b", "1.5GB")).isEqualTo(1_500_000_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "90", "m", "-5m", "5 parsecs"})
  void saysWhatItWants(String text) {
    assertThatThrownBy(() -> Amounts.time("cnn.timeBudget", text))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("cnn.timeBudget: '%s' is no number with a unit: s, m, h or d, as in 90m", text);
  }
}
