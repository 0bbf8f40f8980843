package io.github.cnnmaven.plugin.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.Environment;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.plugin.worker.Requests;
import io.github.cnnmaven.plugin.worker.WorkerDeath;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {

  private static final Path RUNS = Path.of("runs");
  private static final RunRequest FEW = Requests.of("few", 1, RUNS);
  private static final RunRequest EXTRA = Requests.of("extra-half", 1, RUNS);

  private final Locale locale = Locale.getDefault();
  private final PrintedLines screen = new PrintedLines();
  private long now;

  @AfterEach
  void restoreTheLocale() {
    Locale.setDefault(locale);
  }

  @Test
  void writesALineForEveryEpochIntoALog() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    ConsoleProgress progress = progress(new LiveLine(null, 0), 1);
    trainFew(progress);
    progress.runStarted(EXTRA);
    progress.phaseStarted(EXTRA, Phase.TRAIN);
    progress.epochEnded(EXTRA, epoch(1, 100));
    progress.end();

    assertThat(screen)
        .hasToString(
            """
            [1/2] few-s1         epoch 1/2  loss 0.512  accuracy 0.812  validation 0.834  \
            12.3 s  about 35 s left
            [1/2] few-s1         epoch 2/2  loss 0.512  accuracy 0.812  validation 0.834  \
            12.3 s  about 25 s left
            [1/2] few-s1         finished  test accuracy 0.801  1 min 30 s
            [2/2] extra-half-s1  epoch 1/2  loss 0.512  accuracy 0.812  validation 0.834  \
            1 min 40 s  about 2 min left
            """);
  }

  @Test
  void redrawsOneLineOnATerminal() {
    ConsoleProgress progress = progress(new LiveLine(screen.writer, 60), 1);
    progress.runStarted(FEW);
    progress.phaseStarted(FEW, Phase.TRAIN);
    progress.epochEnded(FEW, epoch(1, 10));
    progress.runEnded(FEW, result(FEW, RunStatus.FINISHED, null));
    progress.end();

    assertThat(screen)
        .hasToString(
            "<0/2 runs | few-s1 starting"
                .concat("<0/2 runs | few-s1 training")
                .concat("<0/2 runs, about 30 s left | few-s1 epoch 1/2")
                .concat("<[1/2] few-s1         finished  test accuracy 0.801  1 min 30 s\n")
                .concat("0/2 runs, about 30 s left | few-s1 epoch 1/2<")
                .replace("<", "\r\u001B[K"));
  }

  @Test
  void cutsTheLiveLineBeforeItWraps() {
    ConsoleProgress progress = progress(new LiveLine(screen.writer, 20), 2);

    progress.runStarted(FEW);
    progress.runStarted(EXTRA);

    assertThat(screen.toString().split("\r\u001B\\[K"))
        .containsExactly("", "0/2 runs | few-s1 s", "0/2 runs | few-s1 s");
  }

  @Test
  void warnsOfWhatFailedAndWhy() {
    ConsoleProgress progress = progress(new LiveLine(null, 0), 1);
    progress.workerDied(
        new WorkerDeath(
            "exited with 42", "few-s1", Phase.TRAIN, 3, List.of("ouch"), Path.of("worker.log")));
    progress.runEnded(FEW, result(FEW, RunStatus.FAILED, "The worker exited with 42"));

    assertThat(screen)
        .hasToString(
            """
            WARN few-s1: The worker exited with 42, while training, after 3 epochs
            WARN The last it printed:
            WARN   ouch
            WARN Log: worker.log
            WARN [1/2] few-s1         failed: The worker exited with 42
            """);
  }

  @Test
  void saysOnceWhyItIsSlower() {
    ConsoleProgress progress = progress(new LiveLine(null, 0), 1);

    progress.runEnded(FEW, on("layers one by one: oneDNN does not load", FEW));
    progress.runEnded(EXTRA, on("layers one by one: oneDNN does not load", EXTRA));

    assertThat(screen.toString())
        .containsOnlyOnce(
            "WARN Computed slower than could be, by layers one by one: oneDNN does not load\n");
  }

  @Test
  void saysNothingOfTheFastestCode() {
    ConsoleProgress progress = progress(new LiveLine(null, 0), 1);

    progress.runEnded(FEW, on(Environment.FASTEST, FEW));

    assertThat(screen.toString()).doesNotContain("WARN");
  }

  private void trainFew(ConsoleProgress progress) {
    progress.runStarted(FEW);
    progress.phaseStarted(FEW, Phase.LOAD_DATA);
    progress.epochEnded(FEW, epoch(1, 12.34));
    progress.epochEnded(FEW, epoch(2, 12.34));
    now = 34_680_000_000L;
    progress.runEnded(FEW, result(FEW, RunStatus.FINISHED, null));
  }

  private ConsoleProgress progress(LiveLine live, int workers) {
    List<RunRequest> runs = List.of(FEW, EXTRA);
    return new ConsoleProgress(
        screen, Palette.PLAIN, live, new RunNames(runs), new TimeLeft(runs, workers, () -> now));
  }

  private static EpochRecord epoch(int number, double seconds) {
    return new EpochRecord(
        number,
        Map.of(Split.TRAIN, new Metrics(0.812, 0.512), Split.VALIDATION, new Metrics(0.834, 0.4)),
        seconds);
  }

  private static RunResult on(String code, RunRequest run) {
    return result(
        run, RunStatus.FINISHED, null, new Environment("os", "cpu", 2, 1, code, new TreeMap<>()));
  }

  private static RunResult result(RunRequest run, RunStatus status, @Nullable String cause) {
    return result(run, status, cause, null);
  }

  private static RunResult result(
      RunRequest run, RunStatus status, @Nullable String cause, @Nullable Environment environment) {
    return new RunResult(
        RunResult.FORMAT,
        run.run(),
        run.variant(),
        1,
        "0",
        status,
        cause,
        2,
        Map.of(Split.TEST, new Metrics(0.801, 0.6)),
        90,
        "2025-01-01T00:00:00Z",
        List.of(),
        run.spec(),
        run.origin(),
        environment);
  }
}
