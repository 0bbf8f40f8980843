package io.github.cnnmaven.engine.network;

/** What the outputs for one image cost, in double precision. */
interface OutputCost {

  /**
   * The cost.
   *
   * @param outputs one for each unit
   * @param target of the same length
   * @param gradient receives the cost's derivatives by the outputs
   */
  double measure(double[] outputs, double[] target, double[] gradient);

  /**
   * What outputs mean for each class; a single output is of the second of two.
   *
   * @return of the same length
   */
  double[] probabilities(double[] outputs);
}
