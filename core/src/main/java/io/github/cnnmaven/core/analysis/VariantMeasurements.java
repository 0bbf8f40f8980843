package io.github.cnnmaven.core.analysis;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was measured of a variant.
 *
 * @param levels by factor
 * @param values by metric, then by seed; not finite where a run says so
 */
public record VariantMeasurements(
    String id,
    Map<String, String> levels,
    boolean baseline,
    RunCounts runs,
    Map<String, SortedMap<Long, Double>> values) {

  public VariantMeasurements {
    levels = Map.copyOf(levels);
    values = Map.copyOf(values);
  }

  /** A metric by seed. */
  public SortedMap<Long, Double> of(String metric) {
    SortedMap<Long, Double> found = values.get(metric);
    return found == null ? Collections.unmodifiableSortedMap(new TreeMap<>()) : found;
  }
}
