package io.github.cnnmaven.core.statistics.factorial;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;

/**
 * A linear model of runs: a mean, the seeds, and terms.
 *
 * @param terms whose columns are linearly independent together with the seeds'
 */
record Model(List<Observation> observations, Blocks blocks, List<Term> terms) {

  Model {
    observations = List.copyOf(observations);
    terms = List.copyOf(terms);
  }

  Model plus(Term term) {
    List<Term> more = new ArrayList<>(terms);
    more.add(term);
    return new Model(observations, blocks, more);
  }

  RealVector values() {
    return new ArrayRealVector(observations.stream().mapToDouble(Observation::value).toArray());
  }

  /** The mean, the seeds, then the terms. */
  List<RealVector> columns() {
    List<RealVector> columns = new ArrayList<>();
    columns.add(new ArrayRealVector(observations.size(), 1));
    columns.addAll(blocks.columns(observations));
    terms.forEach(term -> columns.addAll(columns(term)));
    return columns;
  }

  List<RealVector> columns(Term term) {
    List<RealVector> columns = new ArrayList<>();
    for (int i = 0; i < term.degreesOfFreedom(); i++) {
      int column = i;
      columns.add(
          new ArrayRealVector(
              observations.stream().mapToDouble(o -> term.code(column, o)).toArray()));
    }
    return columns;
  }

  RealMatrix matrix() {
    List<RealVector> columns = columns();
    RealMatrix matrix = MatrixUtils.createRealMatrix(observations.size(), columns.size());
    for (int i = 0; i < columns.size(); i++) {
      matrix.setColumnVector(i, columns.get(i));
    }
    return matrix;
  }

  /** How many columns there are. */
  int size() {
    return first() + terms.stream().mapToInt(Term::degreesOfFreedom).sum();
  }

  /** Number of the first column of the first term. */
  int first() {
    return 1 + blocks.degreesOfFreedom();
  }

  /** Number of a term's first column. */
  int first(Term term) {
    return terms.subList(0, terms.indexOf(term)).stream()
        .mapToInt(Term::degreesOfFreedom)
        .reduce(first(), Integer::sum);
  }
}
