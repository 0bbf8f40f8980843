package io.github.cnnmaven.engine.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** With a clock that the test turns; no other is looked at, so that of the wall may jump. */
class PaceTest {

  private final AtomicLong clock = new AtomicLong(-5);
  private final Pace pace = new Pace(clock::get);

  @Test
  void waitsFiftyTimesWhatTheLastOneTook() {
    passMillis(200);
    assertThat(pace.isDue()).isTrue();
    write(30);

    passMillis(1499);
    assertThat(pace.isDue()).isFalse();
    passMillis(1);
    assertThat(pace.isDue()).isTrue();
  }

  @Test
  void writesNoMoreThanFiveInASecond() {
    passMillis(200);
    write(1);

    passMillis(199);
    assertThat(pace.isDue()).isFalse();
    passMillis(1);
    assertThat(pace.isDue()).isTrue();
  }

  @Test
  void waitsFromTheStartAsALargeFileWouldDemand() {
    pace.expect(100_000_000);

    passMillis(24_999);
    assertThat(pace.isDue()).isFalse();
    passMillis(1);
    assertThat(pace.isDue()).isTrue();
  }

  /** Whatever an epoch and a checkpoint take, which varies here from 1 to 400 ms. */
  @Test
  void allOfThemTakeLessThanThreePercent() {
    for (int epoch = 1; epoch < 2000; epoch++) {
      passMillis(1 + epoch * 7919L % 300);
      if (pace.isDue()) {
        write(1 + epoch * 104729L % 400);
      }
    }

    assertThat(pace.count()).isGreaterThan(20);
    assertThat((double) pace.nanos() / clock.get()).isBetween(0.001, 0.03);
  }

  private void write(long millis) {
    long start = clock.get();
    passMillis(millis);
    pace.written(start);
  }

  private void passMillis(long millis) {
    clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(millis));
  }
}
