package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.IdxFiles;
import io.github.cnnmaven.core.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A project with a data set of 8x8 images in 10 classes, for descriptors that live in a test.
 *
 * @param root an empty folder
 */
public record TinyProject(Path root) {

  /** The least that a descriptor needs, its network on the last lines. */
  public static final String MINIMAL =
      """
      experiment: tiny
      dataset: { idx: data }
      network:
        - flatten
        - dense: { units: classes, activation: softmax }
      """;

  /** Reads one descriptor that should be right. */
  public Experiment read(String descriptor) throws IOException, DescriptorException {
    write("x.yaml", descriptor);
    return folder().read().get(0);
  }

  /** What is wrong with one descriptor, as a user sees it; its file shows as {@code x.yaml}. */
  public List<String> problems(String descriptor) throws IOException {
    write("x.yaml", descriptor);
    return problems();
  }

  /** What is wrong with all descriptors written so far. */
  public List<String> problems() throws IOException {
    try {
      folder().read();
      return List.of();
    } catch (DescriptorException e) {
      return e.problems().stream().map(Problem::toString).toList();
    }
  }

  /** Adds a descriptor, and the data set if it is not there. */
  public void write(String name, String descriptor) throws IOException {
    new IdxFiles(root.resolve("data")).write(8, 10);
    Files.writeString(root.resolve(name), descriptor);
  }

  DescriptorFolder folder() {
    return new DescriptorFolder(root, root);
  }
}
