package io.github.cnnmaven.engine.network;

import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/** As Deeplearning4j computes, layer by layer. */
final class PlainPasses implements Passes {

  private final MultiLayerNetwork net;
  private final TrainingLoss loss;
  private final BatchArrays arrays;
  private final String reason;

  /**
   * Of a network.
   *
   * @param reason why it is not computed faster
   */
  PlainPasses(MultiLayerNetwork net, TrainingLoss loss, BatchArrays arrays, String reason) {
    this.net = net;
    this.loss = loss;
    this.arrays = arrays;
    this.reason = reason;
  }

  @Override
  public BatchScore learn(float[] pixels, Labels labels) {
    net.setInput(arrays.images(pixels, labels.count()));
    net.setLabels(arrays.labels(labels));
    net.computeGradientAndScore();
    return loss.last();
  }

  @Override
  public BatchScore score(float[] pixels, Labels labels) {
    return loss.score(
        arrays.labels(labels), net.output(arrays.images(pixels, labels.count()), false));
  }

  @Override
  public BatchAnswer answer(float[] pixels, int[] labels) {
    return loss.answer(
        arrays.labels(labels), net.output(arrays.images(pixels, labels.length), false));
  }

  @Override
  public Acceleration acceleration() {
    Acceleration found = Acceleration.of(net);
    return new Acceleration(
        found.fast(), found.words() + ", not the network as a whole: " + reason);
  }
}
