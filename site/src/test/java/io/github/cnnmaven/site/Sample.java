package io.github.cnnmaven.site;

import io.github.cnnmaven.core.baseline.History;
import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.result.DataFacts;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.FactorLevels;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Results as an experiment would leave them; wide, narrow, broken or hostile as a test needs. */
final class Sample {

  static final List<String> FASHION =
      List.of(
          "T-shirt/top",
          "Trouser",
          "Pullover",
          "Dress",
          "Coat",
          "Sandal",
          "Shirt",
          "Sneaker",
          "Bag",
          "Ankle boot");

  private String name = "fashion-ablation";
  private @Nullable String question =
      "Do extra pooling, dropout and augmentation help a small network on Fashion-MNIST?";
  private List<FactorLevels> factors =
      List.of(
          new FactorLevels("pooling", List.of("few", "extra")),
          new FactorLevels("dropout", List.of("none", "half")),
          new FactorLevels("augmentation", List.of("none", "flips")));
  private List<Long> seeds = List.of(1L, 2L);
  private int epochs = 8;
  private double validation = 0.1;
  private List<String> classNames = FASHION;
  private @Nullable List<Verdict> verdicts;
  private boolean prepared;
  private History history = History.NONE;
  private List<Integer> mistakes = List.of();
  private final Map<String, SampleRun.Ending> endings = new LinkedHashMap<>();

  static Sample fashion() {
    return new Sample();
  }

  Sample named(String name, @Nullable String question) {
    this.name = name;
    this.question = question;
    return this;
  }

  Sample varying(FactorLevels... factors) {
    this.factors = List.of(factors);
    return this;
  }

  Sample seeds(Long... seeds) {
    this.seeds = List.of(seeds);
    return this;
  }

  Sample epochs(int epochs) {
    this.epochs = epochs;
    return this;
  }

  Sample withoutValidation() {
    this.validation = 0;
    return this;
  }

  Sample classes(List<String> classNames) {
    this.classNames = classNames;
    return this;
  }

  /** With data that somebody looked at closely. */
  Sample prepared() {
    this.prepared = true;
    return this;
  }

  /** With pictures of these test images, that all runs took for something else. */
  Sample mistaking(Integer... images) {
    this.mistakes = List.of(images);
    return this;
  }

  /** With results that were accepted before, and builds since. */
  Sample history(History history) {
    this.history = history;
    return this;
  }

  Sample verdicts(Verdict... verdicts) {
    this.verdicts = List.of(verdicts);
    return this;
  }

  /** Lets a run end otherwise than finished. */
  Sample ending(String runId, SampleRun.Ending ending) {
    endings.put(runId, ending);
    return this;
  }

  ExperimentResults results() {
    List<VariantResults> variants = new ArrayList<>();
    for (List<String> levels : combinations(0)) {
      variants.add(variant(levels, variants.size()));
    }
    Optional<VariantResults> best = best(variants);
    return new ExperimentResults(
        ExperimentResults.FORMAT,
        name,
        question,
        "src/cnn/" + name + ".yaml",
        new DataFacts(
            "fashion-mnist-sample",
            SampleRun.SHA,
            SampleRun.IMAGE,
            classNames,
            6000,
            1000,
            validation,
            prepared ? SampleData.card(classNames) : null,
            null),
        factors,
        seeds,
        epochs,
        best.map(VariantResults::id).orElse(null),
        variants,
        verdicts == null ? List.of(verdict(best)) : verdicts,
        List.of(),
        null,
        history);
  }

  static ImageShape image() {
    return SampleRun.IMAGE;
  }

  private VariantResults variant(List<String> levels, int index) {
    Map<String, String> byFactor = new LinkedHashMap<>();
    for (int i = 0; i < levels.size(); i++) {
      byFactor.put(factors.get(i).name(), levels.get(i));
    }
    String id = levels.isEmpty() ? "baseline" : String.join("-", levels);
    SampleRun run = new SampleRun(id, levels, epochs, validation > 0, classNames.size());
    return new VariantResults(
        id,
        byFactor,
        index == 0,
        run.network(),
        seeds.stream()
            .map(seed -> run.record(seed, endings.get(id + "-s" + seed)))
            .map(record -> mistakes.isEmpty() ? record : SampleRun.mistaking(record, mistakes))
            .toList());
  }

  private List<List<String>> combinations(int factor) {
    if (factor == factors.size()) {
      return List.of(List.of());
    }
    List<List<String>> all = new ArrayList<>();
    for (String level : factors.get(factor).levels()) {
      for (List<String> rest : combinations(factor + 1)) {
        List<String> levels = new ArrayList<>(List.of(level));
        levels.addAll(rest);
        all.add(levels);
      }
    }
    return all;
  }

  private static Optional<VariantResults> best(List<VariantResults> variants) {
    return variants.stream()
        .filter(variant -> mean(variant) > 0)
        .reduce((a, b) -> mean(b) > mean(a) ? b : a);
  }

  private static double mean(VariantResults variant) {
    return variant.summary(Split.VALIDATION, Metrics::accuracy).map(s -> s.mean()).orElse(0.0);
  }

  private static Verdict verdict(Optional<VariantResults> best) {
    return new Verdict(
        "accuracy of best >= 0.80",
        best.isPresent() ? Outcome.PASS : Outcome.FAIL,
        best.map(b -> "The best variant " + b.id() + " has a mean test accuracy over 0.80.")
            .orElse("No run has finished, so there is no best variant to judge."));
  }
}
