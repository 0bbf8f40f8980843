package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Placed;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The names of a build's experiments, each taken once: they name folders of results. */
final class ExperimentNames {

  /** Files by name, in one case, as folders on some systems do not tell cases apart. */
  private final Map<String, String> files = new HashMap<>();

  void take(Placed<String> name, Problems problems) {
    String file = name.node().place().file();
    String other = files.putIfAbsent(name.value().toLowerCase(Locale.ROOT), file);
    if (other != null) {
      String message = "the name '" + name.value() + "' is taken by " + other;
      problems.add(name.node().problem(message, "Give each experiment its own"));
    }
  }
}
