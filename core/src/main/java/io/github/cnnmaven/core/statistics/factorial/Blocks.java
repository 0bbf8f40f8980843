package io.github.cnnmaven.core.statistics.factorial;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;

/** The seeds of some runs, as columns of a model: sum-to-zero, one fewer than there are seeds. */
record Blocks(List<Long> blocks) {

  /** As the ANOVA table calls them. */
  static final String NAME = "seed";

  Blocks {
    blocks = List.copyOf(blocks);
  }

  static Blocks of(List<Observation> observations) {
    return new Blocks(observations.stream().map(Observation::block).distinct().sorted().toList());
  }

  int degreesOfFreedom() {
    return blocks.size() - 1;
  }

  List<RealVector> columns(List<Observation> observations) {
    List<RealVector> columns = new ArrayList<>();
    for (int i = 0; i < degreesOfFreedom(); i++) {
      int column = i;
      columns.add(
          new ArrayRealVector(observations.stream().mapToDouble(o -> code(column, o)).toArray()));
    }
    return columns;
  }

  private double code(int column, Observation observation) {
    int index = blocks.indexOf(observation.block());
    if (index == blocks.size() - 1) {
      return -1;
    }
    return index == column ? 1 : 0;
  }
}
