package io.github.cnnmaven.benchmark;

import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.core.training.UpdateRule;
import io.github.cnnmaven.engine.network.NativeLibrary;
import io.github.cnnmaven.engine.network.TrainableNetwork;
import io.github.cnnmaven.engine.random.RandomStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.deeplearning4j.nn.transferlearning.FineTuneConfiguration;
import org.deeplearning4j.nn.transferlearning.TransferLearning;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.IUpdater;
import org.nd4j.linalg.learning.config.Nesterovs;

/** Deeplearning4j's own training step, of the network as it is saved. */
final class PlainStep implements Contender {

  private static final double RATE = 1e-4;

  private final MultiLayerNetwork net;
  private final INDArray images;
  private final INDArray labels;

  /**
   * A step.
   *
   * @param helpers whether its code for oneDNN is revived
   */
  PlainStep(Workload workload, int batch, int threads, boolean helpers) throws IOException {
    NativeLibrary.setUp(threads);
    Path file = Files.createTempFile("benchmark", ".zip");
    new TrainableNetwork(
            workload.network().network(),
            workload.input(),
            workload.network().training(),
            new RandomStreams(1))
        .save(file);
    System.setProperty("org.eclipse.deeplearning4j.helpers.disable", String.valueOf(!helpers));
    FineTuneConfiguration rule =
        new FineTuneConfiguration.Builder().updater(updater(workload)).build();
    net =
        new TransferLearning.Builder(MultiLayerNetwork.load(file.toFile(), false))
            .fineTuneConfiguration(rule)
            .build();
    Files.delete(file);
    long units = net.output(pixels(workload, 1)).size(1);
    images = pixels(workload, batch);
    labels = Nd4j.zeros(batch, units);
    int[] classes = workload.labels(batch);
    for (int i = 0; i < batch; i++) {
      labels.putScalar(i, units == 1 ? 0 : classes[i], 1);
    }
  }

  @Override
  public void step() {
    net.fit(images, labels);
  }

  private static INDArray pixels(Workload workload, int count) {
    return Nd4j.createFromArray(workload.images(count))
        .reshape(
            count,
            workload.input().height(),
            workload.input().width(),
            workload.input().channels());
  }

  private static IUpdater updater(Workload workload) {
    UpdateRule rule = workload.network().training().optimizer().rule();
    if (rule instanceof Adam) {
      return new org.nd4j.linalg.learning.config.Adam(RATE);
    }
    return rule instanceof RmsProp
        ? new org.nd4j.linalg.learning.config.RmsProp(RATE)
        : new Nesterovs(RATE);
  }
}
