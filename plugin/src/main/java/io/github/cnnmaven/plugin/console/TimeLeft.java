package io.github.cnnmaven.plugin.console;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.EpochRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.LongSupplier;

/**
 * Guesses when all runs will have ended, from the epochs seen: a run's epochs last as long as those
 * of its variant, or of all where there are none, and each run has something before and after them.
 */
final class TimeLeft {

  private static final double NANOS = 1e9;

  private final int workers;
  private final LongSupplier nanoClock;
  private final Map<String, Integer> epochsLeft = new LinkedHashMap<>();
  private final Map<String, String> variants = new HashMap<>();
  private final Map<String, Long> starts = new HashMap<>();
  private final Map<String, Double> trained = new HashMap<>();
  private final Map<String, List<Double>> epochs = new HashMap<>();
  private final List<Double> around = new ArrayList<>();

  TimeLeft(List<RunRequest> runs, int workers, LongSupplier nanoClock) {
    this.workers = workers;
    this.nanoClock = nanoClock;
    for (RunRequest run : runs) {
      epochsLeft.put(run.directory(), run.spec().training().epochs());
      variants.put(run.directory(), run.variant());
    }
  }

  void runStarted(RunRequest run) {
    starts.put(run.directory(), nanoClock.getAsLong());
    trained.put(run.directory(), 0.0);
  }

  void runResumed(RunRequest run, int epochs) {
    epochsLeft.merge(run.directory(), -epochs, Integer::sum);
  }

  void epochEnded(RunRequest run, EpochRecord epoch) {
    epochsLeft.merge(run.directory(), -1, Integer::sum);
    trained.merge(run.directory(), epoch.seconds(), Double::sum);
    epochs.computeIfAbsent(run.variant(), variant -> new ArrayList<>()).add(epoch.seconds());
  }

  void runEnded(RunRequest run) {
    epochsLeft.remove(run.directory());
    Long start = starts.get(run.directory());
    Double seconds = trained.get(run.directory());
    if (start != null && seconds != null && seconds > 0) {
      around.add(Math.max(0, (nanoClock.getAsLong() - start) / NANOS - seconds));
    }
  }

  /** Seconds; empty before the first epoch has ended. */
  OptionalDouble seconds() {
    if (epochs.isEmpty()) {
      return OptionalDouble.empty();
    }
    double mean = mean(epochs.values().stream().flatMap(List::stream).toList());
    double all = 0;
    double longest = 0;
    for (Map.Entry<String, Integer> run : epochsLeft.entrySet()) {
      double one = left(run.getKey(), Math.max(0, run.getValue()), mean);
      all += one;
      longest = Math.max(longest, one);
    }
    return OptionalDouble.of(Math.max(longest, all / workers));
  }

  private double left(String run, int epochsOfRun, double mean) {
    List<Double> ofVariant = epochs.getOrDefault(variants.getOrDefault(run, ""), List.of());
    double epoch = ofVariant.isEmpty() ? mean : mean(ofVariant);
    return epochsOfRun * epoch + (around.isEmpty() ? 0 : mean(around));
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
  }
}
