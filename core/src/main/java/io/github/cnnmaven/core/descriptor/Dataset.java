package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.DataSource;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The data set as declared; the same for all variants.
 *
 * @param validation share of the training images held out, 0 for none
 * @param names of the classes by label; empty for those of the source
 */
public record Dataset(DataSource source, double validation, List<String> names) {

  public Dataset {
    names = List.copyOf(names);
  }

  /** What reports call it. */
  public String label() {
    return source.label();
  }

  /**
   * A name for each class: given, else the data's own, else its number.
   *
   * @param described names that the data has; none where it has none
   */
  public List<String> classNames(int classes, List<String> described) {
    List<String> given = names.isEmpty() ? described : names;
    return given.size() == classes
        ? given
        : IntStream.range(0, classes).mapToObj(String::valueOf).toList();
  }
}
