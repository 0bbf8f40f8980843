package io.github.cnnmaven.core.result;

import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.plan.RunSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A run's {@code run.json}: the run exists once this file is in place.
 *
 * @param format version of this form, {@link #FORMAT}
 * @param id {@code <variant>-s<seed>}
 * @param fingerprint of the spec: the key under which the result may be used again
 * @param cause of failure or divergence, null when finished
 * @param epochs that were completed
 * @param evaluation clean, in inference mode, of every split at the end; empty unless finished
 * @param seconds from the first batch to the last evaluation
 * @param startedAt ISO 8601, UTC
 * @param drawings what was asked to be drawn, and what came of it
 * @param earlyStop what early stopping came to; null without it, or when the training did not end
 * @param environment null when the worker died before it could tell
 * @param network what a given model turned out to be; null where the descriptor has the layers
 */
public record RunResult(
    int format,
    String id,
    String variant,
    long seed,
    String fingerprint,
    RunStatus status,
    @Nullable String cause,
    int epochs,
    Map<Split, Metrics> evaluation,
    double seconds,
    String startedAt,
    List<Drawn> drawings,
    RunSpec spec,
    Origin origin,
    @Nullable EarlyStop earlyStop,
    @Nullable Environment environment,
    @Nullable NetworkSummary network) {

  /**
   * The form this version writes and reads; goes up with every change after which an older file
   * could not be read, a new field that may not be absent among them.
   */
  public static final int FORMAT = 2;

  /** The trained network, in the run's folder. */
  public static final String MODEL_FILE = "model.zip";

  public RunResult {
    evaluation = Map.copyOf(evaluation);
    drawings = List.copyOf(drawings);
  }

  /** Of a run of layers that the descriptor has, without early stopping. */
  public RunResult(
      int format,
      String id,
      String variant,
      long seed,
      String fingerprint,
      RunStatus status,
      @Nullable String cause,
      int epochs,
      Map<Split, Metrics> evaluation,
      double seconds,
      String startedAt,
      List<Drawn> drawings,
      RunSpec spec,
      Origin origin,
      @Nullable Environment environment) {
    this(
        format,
        id,
        variant,
        seed,
        fingerprint,
        status,
        cause,
        epochs,
        evaluation,
        seconds,
        startedAt,
        drawings,
        spec,
        origin,
        null,
        environment,
        null);
  }

  /**
   * Reads a {@code run.json}.
   *
   * @throws OtherFormatException when another version wrote it
   * @throws IOException when it cannot be read or is damaged
   */
  public static RunResult read(Path file) throws IOException {
    return StoredForm.read(file, RunResult.class, FORMAT);
  }

  /** The same result under the names that another experiment has for it. */
  public RunResult named(String run, String ofVariant) {
    return new RunResult(
        format,
        run,
        ofVariant,
        seed,
        fingerprint,
        status,
        cause,
        epochs,
        evaluation,
        seconds,
        startedAt,
        drawings,
        spec,
        origin,
        earlyStop,
        environment,
        network);
  }

  /** All pictures, in the order to show them in. */
  public List<Picture> pictures() {
    return drawings.stream().flatMap(drawn -> drawn.pictures().stream()).toList();
  }

  /** Those of these drawings that it has not come to yet. */
  public List<Drawing> lacking(List<Drawing> wanted) {
    Set<String> keys = drawings.stream().map(Drawn::key).collect(Collectors.toSet());
    return wanted.stream().filter(drawing -> !keys.contains(Drawn.key(drawing))).toList();
  }

  /** The same run with other pictures. */
  public RunResult with(List<Drawn> others) {
    return new RunResult(
        format,
        id,
        variant,
        seed,
        fingerprint,
        status,
        cause,
        epochs,
        evaluation,
        seconds,
        startedAt,
        others,
        spec,
        origin,
        earlyStop,
        environment,
        network);
  }
}
