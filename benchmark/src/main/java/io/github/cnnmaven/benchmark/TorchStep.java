package io.github.cnnmaven.benchmark;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.SequentialBlock;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.core.training.UpdateRule;
import java.util.List;

/** PyTorch's training step, through DJL. */
final class TorchStep implements Contender {

  private static final float RATE = 1e-4f;

  private final Loss loss;
  private final Trainer trainer;
  private final float[] pixels;
  private final float[] labels;
  private final Shape imageShape;
  private final Shape labelShape;

  TorchStep(Workload workload, int batch) {
    Engine.getEngine("PyTorch");
    boolean binary = workload.classes() == 2;
    loss = binary ? Loss.sigmoidBinaryCrossEntropyLoss() : Loss.softmaxCrossEntropyLoss();
    Model model = Model.newInstance(workload.name(), Device.cpu(), "PyTorch");
    model.setBlock(blocks(workload.network().network().layers()));
    trainer =
        model.newTrainer(
            new DefaultTrainingConfig(loss)
                .optDevices(new Device[] {Device.cpu()})
                .optOptimizer(optimizer(workload)));
    imageShape =
        new Shape(
            batch,
            workload.input().channels(),
            workload.input().height(),
            workload.input().width());
    labelShape = binary ? new Shape(batch, 1) : new Shape(batch);
    trainer.initialize(imageShape);
    pixels = workload.images(batch);
    int[] classes = workload.labels(batch);
    labels = new float[batch];
    for (int i = 0; i < batch; i++) {
      labels[i] = classes[i];
    }
  }

  @Override
  public void step() {
    try (NDManager manager = trainer.getManager().newSubManager();
        GradientCollector gradients = trainer.newGradientCollector()) {
      NDArray images = manager.create(pixels, imageShape);
      NDArray expected = manager.create(labels, labelShape).toType(DataType.FLOAT32, false);
      NDList outputs = trainer.forward(new NDList(images));
      gradients.backward(loss.evaluate(new NDList(expected), outputs));
      trainer.step();
    }
  }

  static SequentialBlock blocks(List<Layer> layers) {
    SequentialBlock blocks = new SequentialBlock();
    for (int i = 0; i < layers.size(); i++) {
      layers.get(i).accept(new TorchBlocks(i == layers.size() - 1)).forEach(blocks::add);
    }
    return blocks;
  }

  private static Optimizer optimizer(Workload workload) {
    UpdateRule rule = workload.network().training().optimizer().rule();
    Tracker rate = Tracker.fixed(RATE);
    if (rule instanceof Adam) {
      return Optimizer.adam().optLearningRateTracker(rate).build();
    }
    return rule instanceof RmsProp
        ? new TorchRmsProp(rate)
        : Optimizer.sgd().setLearningRateTracker(rate).optMomentum(0.9f).build();
  }
}
