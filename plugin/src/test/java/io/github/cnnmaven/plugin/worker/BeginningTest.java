package io.github.cnnmaven.plugin.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BeginningTest {

  /** By the wall's clock it began tomorrow, or long ago. */
  @ParameterizedTest
  @ValueSource(longs = {86_400, -86_400 * 3650L})
  void countsSecondsWhateverTheWallsClockSays(long jump) {
    Instant wall = Instant.now().plus(Duration.ofSeconds(jump));
    Beginning beginning = new Beginning(wall, System.nanoTime() - TimeUnit.SECONDS.toNanos(7));

    assertThat(beginning.seconds()).isBetween(7.0, 60.0);
  }
}
