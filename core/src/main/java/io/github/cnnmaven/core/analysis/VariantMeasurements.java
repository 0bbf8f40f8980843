package io.github.cnnmaven.core.analysis;

import io.github.cnnmaven.core.statistics.classification.Answers;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was measured of a variant.
 *
 * @param levels by factor
 * @param values by metric, then by seed; not finite where a run says so
 * @param answers to the test images, by seed, of the runs that kept them
 */
public record VariantMeasurements(
    String id,
    Map<String, String> levels,
    boolean baseline,
    RunCounts runs,
    Map<String, SortedMap<Long, Double>> values,
    SortedMap<Long, Answers> answers) {

  public VariantMeasurements {
    levels = Map.copyOf(levels);
    values = Map.copyOf(values);
  }

  /** Without the answers. */
  public VariantMeasurements(
      String id,
      Map<String, String> levels,
      boolean baseline,
      RunCounts runs,
      Map<String, SortedMap<Long, Double>> values) {
    this(id, levels, baseline, runs, values, Collections.emptySortedMap());
  }

  /** A metric by seed. */
  public SortedMap<Long, Double> of(String metric) {
    SortedMap<Long, Double> found = values.get(metric);
    return found == null ? Collections.unmodifiableSortedMap(new TreeMap<>()) : found;
  }
}
