package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Descriptors that cannot be used, with everything that is wrong with them. */
public final class DescriptorException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  DescriptorException(List<Problem> problems) {
    super(text(problems));
    this.problems = List.copyOf(problems);
  }

  /** In the order of their places. */
  public List<Problem> problems() {
    return problems;
  }

  private static String text(List<Problem> problems) {
    String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    return problems.stream()
        .map(problem -> "  " + problem + " (" + problem.docs() + ")")
        .collect(Collectors.joining("\n", count + " in the descriptors:\n", ""));
  }
}
