package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.DataDescription;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Placed;
import java.util.List;

/** Whether there is a name for each class. */
record NamesCheck(DataDescription data, Problems problems) {

  void check(Placed<List<String>> names) {
    int found = names.value().size();
    if (found != data.classes()) {
      String message = found + " names for data of " + data.classes() + " classes";
      problems.add(names.node().problem(message, "Name every class, in the order of the labels"));
    }
  }
}
