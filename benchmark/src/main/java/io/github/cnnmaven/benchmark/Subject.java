package io.github.cnnmaven.benchmark;

import io.github.cnnmaven.core.data.DataException;
import io.github.cnnmaven.core.descriptor.DescriptorException;
import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.include.Reach;
import io.github.cnnmaven.core.plan.CodePath;
import io.github.cnnmaven.core.plan.PlannedRun;
import io.github.cnnmaven.core.plan.Planner;
import io.github.cnnmaven.core.prepared.PreparedData;
import io.github.cnnmaven.data.DataNews;
import io.github.cnnmaven.data.fetch.LocalPlaces;
import io.github.cnnmaven.data.prepare.DataStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A descriptor of {@code src/main/cnn} with real images, from the user's own copy. */
record Subject(Experiment experiment, PreparedData data) {

  static final String COPIES = "cnn.datasets.";

  private static final List<String> NEEDED = List.of("cifar-10", "fashion-mnist");

  private static final Path ROOT = Path.of("benchmark").toAbsolutePath();

  /** All of them, in the order of their names; their data is prepared where it is not. */
  static List<Subject> all() throws IOException, DescriptorException, DataException {
    DataStore store =
        new DataStore(
            ROOT.resolve("target/datasets"), copies(), new LocalPlaces(), DataNews.SILENT);
    Map<String, Subject> subjects = new TreeMap<>();
    Path folder = ROOT.resolve("src/main/cnn");
    Reach reach = new Reach(List.of(ROOT));
    for (Experiment each : new DescriptorFolder(folder, ROOT, reach, store).read()) {
      PreparedData data = store.prepare(each.dataset().source());
      subjects.put(each.name(), new Subject(each.on(data), data));
    }
    return List.copyOf(subjects.values());
  }

  static Subject of(String name) throws IOException, DescriptorException, DataException {
    return all().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  String name() {
    return experiment.name();
  }

  /** One for each seed, computed by one thread. */
  List<PlannedRun> runs(CodePath path) {
    return new Planner(1, path, "benchmark").plan(experiment, Optional.of(data)).runs();
  }

  private static Map<String, Path> copies() {
    Map<String, Path> copies = new HashMap<>();
    for (String property : System.getProperties().stringPropertyNames()) {
      String copy = System.getProperty(property, "");
      if (property.startsWith(COPIES) && !copy.isBlank()) {
        copies.put(property.substring(COPIES.length()), Path.of(copy).toAbsolutePath());
      }
    }
    if (!copies.keySet().containsAll(NEEDED)) {
      throw new IllegalArgumentException(
          "Set -D%s<name>=<file or folder> for each of %s".formatted(COPIES, NEEDED));
    }
    return copies;
  }
}
