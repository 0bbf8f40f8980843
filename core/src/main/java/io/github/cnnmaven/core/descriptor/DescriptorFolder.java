package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.problem.Place;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of descriptors, {@code src/cnn}.
 *
 * @param folder with the {@code *.yaml} and {@code *.yml} files
 * @param project whose folder paths in messages are relative to
 */
public record DescriptorFolder(Path folder, Path project) {

  /** The descriptors in the order of their names; none when there is no such folder. */
  public List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(DescriptorFolder::isDescriptor).sorted().toList();
    }
  }

  /**
   * Reads and checks every descriptor.
   *
   * @throws DescriptorException with every problem of every file
   * @throws IOException when a file cannot be read
   */
  public List<Experiment> read() throws IOException, DescriptorException {
    List<Experiment> experiments = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Map<String, String> files = new HashMap<>();
    for (Path file : files()) {
      Problems ofFile = new Problems();
      Optional<Experiment> experiment = read(file, ofFile);
      experiment.ifPresent(experiments::add);
      problems.addAll(ofFile.list());
      experiment.flatMap(e -> sameName(e, files)).ifPresent(problems::add);
    }
    if (!problems.isEmpty()) {
      throw new DescriptorException(problems);
    }
    return experiments;
  }

  private Optional<Experiment> read(Path file, Problems problems) throws IOException {
    try {
      return new ExperimentReader(file, problems).read(shown(file), Files.readString(file));
    } catch (MalformedInputException e) {
      problems.add(new Problem(start(file), "", "the file is not UTF-8", "Save it as UTF-8"));
      return Optional.empty();
    }
  }

  private Optional<Problem> sameName(Experiment experiment, Map<String, String> files) {
    String other = files.putIfAbsent(experiment.name(), shown(experiment.file()));
    if (other == null) {
      return Optional.empty();
    }
    String message = "the experiment '" + experiment.name() + "' is also in " + other;
    return Optional.of(
        new Problem(start(experiment.file()), "experiment", message, "Give it another name"));
  }

  /** A path from the project's folder, with forward slashes. */
  public String shown(Path file) {
    return project.relativize(file).toString().replace('\\', '/');
  }

  private Place start(Path file) {
    return new Place(shown(file), 1, 1);
  }

  private static boolean isDescriptor(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && !name.startsWith(".")
        && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }
}
