package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.analysis.AnalysisOptions;
import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.design.Factor;
import io.github.cnnmaven.core.gate.Gate;
import io.github.cnnmaven.core.gate.SeedGrowth;
import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.prepared.PreparedData;
import io.github.cnnmaven.core.problem.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A checked descriptor, its variants expanded.
 *
 * @param name of the experiment, also of its folder of results
 * @param file the descriptor
 * @param data what the data set turned out to be
 * @param seeds one run of every variant each, with growth at most
 * @param growth how seeds are added; empty where all are trained
 * @param variants the baseline first, then in the factors' order
 * @param analysis how results are analysed
 * @param drawings what to draw of each trained network
 * @param warnings what can be used, though few would mean it so
 * @param obstacles what can be planned, but not be trained by this version or on this machine
 * @param overrides what the command line changed, in words; empty for the experiment as written
 */
public record Experiment(
    String name,
    Optional<String> question,
    Path file,
    Dataset dataset,
    DataDescription data,
    List<Factor> factors,
    List<Long> seeds,
    Optional<SeedGrowth> growth,
    List<Variant> variants,
    List<Gate> gates,
    AnalysisOptions analysis,
    List<Drawing> drawings,
    List<Problem> warnings,
    List<Problem> obstacles,
    List<String> overrides) {

  public Experiment {
    factors = List.copyOf(factors);
    seeds = List.copyOf(seeds);
    variants = List.copyOf(variants);
    gates = List.copyOf(gates);
    drawings = List.copyOf(drawings);
    warnings = List.copyOf(warnings);
    obstacles = List.copyOf(obstacles);
    overrides = List.copyOf(overrides);
  }

  /**
   * Sees that experiments can be trained, not only planned.
   *
   * @throws DescriptorException with everything that stands against it
   */
  public static void requireTrainable(List<Experiment> experiments) throws DescriptorException {
    List<Problem> obstacles =
        experiments.stream().flatMap(experiment -> experiment.obstacles().stream()).toList();
    if (!obstacles.isEmpty()) {
      throw new DescriptorException(obstacles);
    }
  }

  /** Whether some variant is a model that was trained elsewhere. */
  public boolean hasModels() {
    return variants.stream().anyMatch(variant -> variant.network().model() != null);
  }

  /** A name for each class. */
  public List<String> classNames() {
    return dataset.classNames(data.classes(), data.classNames());
  }

  /**
   * The same experiment on data that has been looked at closely.
   *
   * @throws DataException when the data is not what the descriptor took it for
   */
  public Experiment on(PreparedData prepared) throws DataException {
    DataDescription found = prepared.card().describe();
    if (!found.image().equals(data.image()) || found.classes() != data.classes()) {
      throw new DataException(
          String.format(
              "%s: expected images of %s in %d classes, found %s in %d",
              dataset.label(), data.image(), data.classes(), found.image(), found.classes()));
    }
    if (prepared.card().validationImages() > 0 && dataset.validation() > 0) {
      throw new DataException(
          dataset.label() + ": has a folder of images to validate with. Leave out validation:");
    }
    return new Experiment(
        name, question, file, dataset, found, factors, seeds, growth, variants, gates, analysis,
        drawings, warnings, obstacles, overrides);
  }

  /** The same experiment with other variants and seeds, as the command line asked for. */
  public Experiment overridden(List<Variant> others, List<Long> runs, List<String> how) {
    Optional<SeedGrowth> same = runs.equals(seeds) ? growth : Optional.empty();
    return new Experiment(
        name, question, file, dataset, data, factors, runs, same, others, gates, analysis, drawings,
        warnings, obstacles, how);
  }
}
