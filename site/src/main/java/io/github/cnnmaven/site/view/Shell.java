package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Origin;
import io.github.cnnmaven.core.result.RunResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The commands that make results again. */
final class Shell {

  private static final String GOAL = "mvn cnn:experiment -Dcnn.experiments=";

  private Shell() {}

  /** For all runs of an experiment. */
  static List<String> commands(ExperimentResults results) {
    Set<String> commits = new TreeSet<>();
    results.runs().forEach(run -> commits.addAll(checkout(run.result().origin())));
    List<String> commands = new ArrayList<>(commits.size() == 1 ? commits : List.of());
    commands.add(GOAL + word(results.experiment()) + " -Dcnn.force");
    return commands;
  }

  /** For one run. */
  static List<String> commands(ExperimentResults results, RunResult run) {
    List<String> commands = new ArrayList<>(checkout(run.origin()));
    commands.add(
        GOAL
            + word(results.experiment())
            + " -Dcnn.variants="
            + word(run.variant())
            + " -Dcnn.seeds="
            + run.seed()
            // A list of one; without the comma it would be how many.
            + ", -Dcnn.force");
    return commands;
  }

  private static List<String> checkout(Origin origin) {
    String commit = origin.gitCommit();
    return commit == null || origin.gitDirty()
        ? List.of()
        : List.of("git checkout " + word(commit));
  }

  /** A word for a POSIX shell, quoted only when it must be. */
  private static String word(String text) {
    return text.matches("[A-Za-z0-9._/-]+") ? text : "'" + text.replace("'", "'\\''") + "'";
  }
}
