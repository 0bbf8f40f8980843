package io.github.cnnmaven.core.baseline;

import io.github.cnnmaven.core.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code src/cnn/<experiment>.baseline.json}: small, sorted, to be read in a diff.
 *
 * @param format version of this form, {@link #FORMAT}
 * @param dataSha256 of the data set's files
 * @param best id of the variant chosen on validation, null when there was none
 * @param variants by id
 * @param milestones what was accepted so far, this one last
 */
public record AcceptedBaseline(
    int format,
    String experiment,
    String dataSha256,
    @Nullable String best,
    SortedMap<String, AcceptedVariant> variants,
    List<Milestone> milestones) {

  /** The form this version writes and reads. */
  public static final int FORMAT = 1;

  public AcceptedBaseline {
    variants = Collections.unmodifiableSortedMap(new TreeMap<>(variants));
    milestones = List.copyOf(milestones);
  }

  /**
   * A variant's numbers.
   *
   * @param multiplyAdds of one image, forward
   * @param metrics by metric, then by seed
   */
  public record AcceptedVariant(
      long parameters, long multiplyAdds, SortedMap<String, SortedMap<Long, Double>> metrics) {

    public AcceptedVariant {
      metrics = Collections.unmodifiableSortedMap(new TreeMap<>(metrics));
    }

    /** A metric by seed; empty when it was not accepted. */
    public Map<Long, Double> metric(String name) {
      return Optional.<Map<Long, Double>>ofNullable(metrics.get(name)).orElse(Map.of());
    }
  }

  /** The file of an experiment, beside its descriptor. */
  public static Path file(Path descriptor, String experiment) {
    return descriptor.resolveSibling(experiment + ".baseline.json");
  }

  /**
   * What was accepted; empty when nothing was.
   *
   * @throws IOException when the file is damaged
   */
  public static Optional<AcceptedBaseline> read(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Optional.of(Json.read(file, AcceptedBaseline.class))
        : Optional.empty();
  }

  /** Writes the file whole. */
  public void write(Path file) throws IOException {
    Files.writeString(file, Json.pretty(this));
  }
}
