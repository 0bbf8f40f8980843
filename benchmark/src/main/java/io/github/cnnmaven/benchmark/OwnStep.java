package io.github.cnnmaven.benchmark;

import io.github.cnnmaven.engine.network.Labels;
import io.github.cnnmaven.engine.network.NativeLibrary;
import io.github.cnnmaven.engine.network.TrainableNetwork;
import io.github.cnnmaven.engine.random.RandomStreams;

/** The engine's bare training step. */
final class OwnStep implements Contender {

  private static final double RATE = 1e-4;

  private final TrainableNetwork network;
  private final float[] images;
  private final Labels labels;

  OwnStep(Workload workload, int batch, int threads) {
    NativeLibrary.setUp(threads);
    network =
        new TrainableNetwork(
            workload.network().network(),
            workload.input(),
            workload.network().training(),
            new RandomStreams(1));
    network.startEpoch(1);
    images = workload.images(batch);
    labels = Labels.of(workload.labels(batch));
  }

  @Override
  public void step() {
    network.step(images, labels, RATE);
  }
}
