package io.github.cnnmaven.core.prepared;

import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.network.ImageShape;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What a prepared file says of its images.
 *
 * @param sha256 of the content: shape, and each image's pixels, label and part
 * @param classes by label
 * @param provenance whether these are the published files, in words
 */
public record PreparedCard(
    String sha256,
    ImageShape image,
    List<ClassCount> classes,
    Duplicates duplicates,
    Skipped skipped,
    SourceFiles sources,
    String provenance) {

  public PreparedCard {
    classes = List.copyOf(classes);
  }

  /** How many images of a class each part has. */
  public record ClassCount(String name, int train, int validation, int test) {}

  /**
   * Pictures that could not be read and were left out, as the descriptor allowed.
   *
   * @param reasons of the first of them
   */
  public record Skipped(int count, List<String> reasons) {

    /** Every file was read. */
    public static final Skipped NONE = new Skipped(0, List.of());

    public Skipped {
      reasons = List.copyOf(reasons);
    }
  }

  /** A file that images were read from. */
  public record SourceFile(String name, long bytes, String sha256) {}

  /**
   * All files that images were read from.
   *
   * @param sha256 of their names and contents
   * @param listed each of them, where there are not too many
   */
  public record SourceFiles(String sha256, int count, long bytes, List<SourceFile> listed) {

    public SourceFiles {
      listed = List.copyOf(listed);
    }
  }

  public int trainImages() {
    return sum(ClassCount::train);
  }

  public int validationImages() {
    return sum(ClassCount::validation);
  }

  public int testImages() {
    return sum(ClassCount::test);
  }

  /** All images of all parts. */
  public int images() {
    return trainImages() + validationImages() + testImages();
  }

  /** Names of the classes by label. */
  public List<String> classNames() {
    return classes.stream().map(ClassCount::name).toList();
  }

  /** The outline. */
  public DataDescription describe() {
    return new DataDescription(image, classes.size(), trainImages(), testImages(), classNames());
  }

  private int sum(ToIntFunction<ClassCount> part) {
    return classes.stream().mapToInt(part).sum();
  }
}
