package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.gate.AccuracyGate;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A checked descriptor, its variants expanded.
 *
 * @param name of the experiment, also of its folder of results
 * @param file the descriptor
 * @param data what the data set turned out to be
 * @param seeds one run of every variant each
 * @param variants the baseline first, then in the factors' order
 * @param filters whether to draw the first layer's filters
 */
public record Experiment(
    String name,
    Optional<String> question,
    Path file,
    Dataset dataset,
    DataDescription data,
    List<Factor> factors,
    List<Long> seeds,
    List<Variant> variants,
    List<AccuracyGate> gates,
    boolean filters) {

  public Experiment {
    factors = List.copyOf(factors);
    seeds = List.copyOf(seeds);
    variants = List.copyOf(variants);
    gates = List.copyOf(gates);
  }
}
