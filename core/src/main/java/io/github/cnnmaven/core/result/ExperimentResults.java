package io.github.cnnmaven.core.result;

import io.github.cnnmaven.core.analysis.ExperimentAnalysis;
import io.github.cnnmaven.core.baseline.History;
import io.github.cnnmaven.core.baseline.Milestone;
import io.github.cnnmaven.core.gate.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An experiment's {@code results.json}: all that reports are made of. Pictures are files beside it,
 * in {@code runs/<run id>/}.
 *
 * @param format version of this form, {@link #FORMAT}
 * @param question what the experiment asks, null when the descriptor does not say
 * @param descriptor its path from the project's folder, with forward slashes
 * @param best id of the variant with the highest mean validation accuracy, null when no run with
 *     validation has finished
 * @param variants in the plan's order
 * @param overrides what the command line changed of the descriptor, in words; none as a rule
 * @param analysis what the numbers say, null where nobody asked
 * @param history where the experiment stood before
 */
public record ExperimentResults(
    int format,
    String experiment,
    @Nullable String question,
    String descriptor,
    DataFacts data,
    List<FactorLevels> factors,
    List<Long> seeds,
    int epochs,
    @Nullable String best,
    List<VariantResults> variants,
    List<Verdict> verdicts,
    List<String> overrides,
    @Nullable ExperimentAnalysis analysis,
    History history) {

  /**
   * The form this version writes and reads; goes up with every change after which an older file
   * could not be read, a new field that may not be absent among them.
   */
  public static final int FORMAT = 2;

  public ExperimentResults {
    factors = List.copyOf(factors);
    seeds = List.copyOf(seeds);
    variants = List.copyOf(variants);
    verdicts = List.copyOf(verdicts);
    overrides = List.copyOf(overrides);
  }

  /** Results without an analysis. */
  public ExperimentResults(
      int format,
      String experiment,
      @Nullable String question,
      String descriptor,
      DataFacts data,
      List<FactorLevels> factors,
      List<Long> seeds,
      int epochs,
      @Nullable String best,
      List<VariantResults> variants,
      List<Verdict> verdicts,
      List<String> overrides) {
    this(
        format,
        experiment,
        question,
        descriptor,
        data,
        factors,
        seeds,
        epochs,
        best,
        variants,
        verdicts,
        overrides,
        null,
        History.NONE);
  }

  /**
   * Reads a {@code results.json}.
   *
   * @throws OtherFormatException when another version wrote it
   * @throws IOException when it cannot be read or is damaged
   */
  public static ExperimentResults read(Path file) throws IOException {
    return StoredForm.read(file, ExperimentResults.class, FORMAT);
  }

  /** The same results with what is known of earlier builds. */
  public ExperimentResults after(List<Milestone> builds) {
    return new ExperimentResults(
        format,
        experiment,
        question,
        descriptor,
        data,
        factors,
        seeds,
        epochs,
        best,
        variants,
        verdicts,
        overrides,
        analysis,
        new History(history.accepted(), builds));
  }

  /** The question, or the experiment's name when it asks none. */
  public String title() {
    return question == null || question.isBlank() ? experiment : question.strip();
  }

  /** All runs, variant by variant. */
  public List<RunRecord> runs() {
    return variants.stream().flatMap(variant -> variant.runs().stream()).toList();
  }

  /** The variant with every factor at its first level. */
  public Optional<VariantResults> baselineVariant() {
    return variants.stream().filter(VariantResults::baseline).findFirst();
  }

  /** The variant that {@link #best} names. */
  public Optional<VariantResults> bestVariant() {
    return variants.stream().filter(variant -> variant.id().equals(best)).findFirst();
  }

  /** Of each variant the first run that finished, in their order: those that pictures are of. */
  public List<RunResult> firstFinished() {
    return variants.stream()
        .flatMap(
            variant ->
                variant.runs().stream()
                    .map(RunRecord::result)
                    .filter(run -> run.status() == RunStatus.FINISHED)
                    .limit(1))
        .toList();
  }
}
