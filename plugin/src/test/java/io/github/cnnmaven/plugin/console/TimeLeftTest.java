package io.github.cnnmaven.plugin.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.plugin.worker.Requests;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLeftTest {

  private final List<RunRequest> runs =
      List.of(run("slow", 1), run("fast", 1), run("slow", 2), run("fast", 2));
  private long nanos;

  @Test
  void knowsNothingBeforeTheFirstEpoch() {
    TimeLeft left = new TimeLeft(runs, 2, () -> nanos);
    left.runStarted(runs.get(0));

    assertThat(left.seconds()).isEmpty();
  }

  @Test
  void takesAVariantsEpochsForThoseOfItsOtherSeeds() {
    TimeLeft left = new TimeLeft(runs, 1, () -> nanos);
    epoch(left, 0, 30);
    assertThat(left.seconds()).as("7 epochs of 30 s").hasValue(210);

    epoch(left, 1, 10);
    assertThat(left.seconds()).as("3 of 30 s, 3 of 10 s").hasValue(120);
  }

  @Test
  void sharesTheRestBetweenTheWorkers() {
    TimeLeft left = new TimeLeft(runs, 2, () -> nanos);
    epoch(left, 0, 30);

    assertThat(left.seconds()).hasValue(105);
  }

  @Test
  void isNoShorterThanTheLongestRun() {
    TimeLeft left = new TimeLeft(runs.subList(0, 2), 2, () -> nanos);
    epoch(left, 0, 100);
    epoch(left, 1, 10);
    epoch(left, 1, 10);
    left.runEnded(runs.get(1));

    assertThat(left.seconds()).hasValue(100);
  }

  @Test
  void countsWhatARunTakesBesidesItsEpochs() {
    TimeLeft left = new TimeLeft(runs.subList(0, 2), 1, () -> nanos);
    left.runStarted(runs.get(0));
    left.epochEnded(runs.get(0), new EpochRecord(1, Map.of(), 10));
    left.epochEnded(runs.get(0), new EpochRecord(2, Map.of(), 10));
    nanos = 25_000_000_000L;
    left.runEnded(runs.get(0));

    assertThat(left.seconds()).as("2 epochs of 10 s and 5 s").hasValue(25);
  }

  @ParameterizedTest
  @CsvSource({
    "0.04, 0.0 s, about 5 s",
    "12.34, 12.3 s, about 10 s",
    "58, 58.0 s, about 60 s",
    "61, 1 min 1 s, about 2 min",
    "125.4, 2 min 5 s, about 3 min",
    "3725, 1 h 2 min, about 1 h 3 min"
  })
  void saysDurationsAsExactlyAsTheyAreKnown(double seconds, String measured, String guessed) {
    assertThat(TimeWords.measured(seconds)).isEqualTo(measured);
    assertThat(TimeWords.guessed(seconds)).isEqualTo(guessed);
  }

  private void epoch(TimeLeft left, int run, double seconds) {
    left.epochEnded(runs.get(run), new EpochRecord(1, Map.of(), seconds));
  }

  private static RunRequest run(String variant, long seed) {
    return Requests.of(variant, seed, Path.of("runs"));
  }
}
