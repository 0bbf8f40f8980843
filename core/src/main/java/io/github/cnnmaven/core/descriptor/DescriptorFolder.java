package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.DataLibrary;
import io.github.cnnmaven.core.include.NetworkFile;
import io.github.cnnmaven.core.include.Reach;
import io.github.cnnmaven.core.problem.Place;
import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of descriptors, {@code src/cnn}.
 *
 * @param folder with the {@code *.yaml} and {@code *.yml} files
 * @param project whose folder paths in messages are relative to
 * @param reach where the files may lie that descriptors name
 * @param library that tells what the data sets are like
 */
public record DescriptorFolder(Path folder, Path project, Reach reach, DataLibrary library) {

  /**
   * A folder whose descriptors name files of the project only, and whose data sets are looked at as
   * they are, not fetched or prepared.
   */
  public DescriptorFolder(Path folder, Path project) {
    this(folder, project, new Reach(List.of(project)), DataLibrary.GLANCE);
  }

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
    // A file that two experiments include has its problems but once.
    Set<Problem> problems = new LinkedHashSet<>();
    ExperimentNames names = new ExperimentNames();
    for (Path file : files()) {
      Problems ofFile = new Problems();
      read(file, names, ofFile).ifPresent(experiments::add);
      ofFile.list().stream().filter(Problem::isError).forEach(problems::add);
    }
    if (!problems.isEmpty()) {
      throw new DescriptorException(List.copyOf(problems));
    }
    return experiments;
  }

  private Optional<Experiment> read(Path file, ExperimentNames names, Problems problems)
      throws IOException {
    if (Files.size(file) > NetworkFile.MOST_BYTES) {
      problems.add(
          problem(file, "the file is larger than " + NetworkFile.MOST_BYTES + " bytes", ""));
      return Optional.empty();
    }
    try {
      String text = Files.readString(file);
      DescriptorFile descriptor = new DescriptorFile(file, reach);
      return new ExperimentReader(descriptor, library, names, problems).read(shown(file), text);
    } catch (CharacterCodingException e) {
      problems.add(problem(file, "the file is not UTF-8", "Save it as UTF-8"));
      return Optional.empty();
    }
  }

  /** A path from the project's folder, with forward slashes. */
  public String shown(Path file) {
    return project.relativize(file).toString().replace('\\', '/');
  }

  private Problem problem(Path file, String message, String hint) {
    return new Problem(new Place(shown(file), 1, 1), "", message, hint);
  }

  private static boolean isDescriptor(Path file) {
    String name = file.getFileName().toString();
    return Files.isRegularFile(file)
        && !name.startsWith(".")
        && (name.endsWith(".yaml") || name.endsWith(".yml"));
  }
}
