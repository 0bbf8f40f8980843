package io.github.cnnmaven.benchmark;

import ai.djl.Device;
import ai.djl.Model;
import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.Parameter;
import ai.djl.nn.SequentialBlock;
import ai.djl.training.DefaultTrainingConfig;
import ai.djl.training.GradientCollector;
import ai.djl.training.Trainer;
import ai.djl.training.initializer.XavierInitializer;
import ai.djl.training.loss.Loss;
import ai.djl.training.optimizer.Optimizer;
import ai.djl.training.tracker.Tracker;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.ConstantRate;
import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.data.Splits;
import io.github.cnnmaven.engine.normalization.Normalizer;
import io.github.cnnmaven.engine.random.RandomStreams;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A run as PyTorch trains it: the same images, network, initializers, optimizer, batch and epochs;
 * first weights, dropout and the order of images are its own.
 */
final class TorchTraining {

  /** Glorot's uniform: sqrt(3 / mean of fan-in and fan-out). */
  private static final XavierInitializer GLOROT =
      new XavierInitializer(
          XavierInitializer.RandomType.UNIFORM, XavierInitializer.FactorType.AVG, 3);

  private final RunSpec spec;
  private final Splits splits;
  private final Normalizer normalizer;
  private final Random random;
  private final Loss loss = Loss.softmaxCrossEntropyLoss();
  private final Trainer trainer;

  TorchTraining(Subject subject, RunSpec spec) throws IOException {
    this.spec = spec;
    this.splits = Splits.read(subject.data().file(), spec.data(), new RandomStreams(spec.seed()));
    this.normalizer = Normalizer.of(spec.normalization(), splits.train());
    this.random = new Random(spec.seed());
    Engine.getEngine("PyTorch").setRandomSeed(Math.toIntExact(spec.seed()));
    SequentialBlock blocks = TorchStep.blocks(spec.network().layers());
    blocks.setInitializer(GLOROT, Parameter.Type.WEIGHT);
    Model model = Model.newInstance(subject.name(), Device.cpu(), "PyTorch");
    model.setBlock(blocks);
    this.trainer =
        model.newTrainer(
            new DefaultTrainingConfig(loss)
                .optDevices(new Device[] {Device.cpu()})
                .optOptimizer(adam(spec)));
    trainer.initialize(shape(spec.training().batchSize()));
  }

  /** Trains to the end, and tells the share of test images that it then knows. */
  double accuracy() {
    List<Integer> order =
        new ArrayList<>(IntStream.range(0, splits.train().size()).boxed().toList());
    for (int epoch = 0; epoch < spec.training().epochs(); epoch++) {
      Collections.shuffle(order, random);
      batches(order).forEach(this::learn);
    }
    List<Integer> test = IntStream.range(0, splits.test().size()).boxed().toList();
    long right = batches(test).stream().mapToLong(this::right).sum();
    return (double) right / test.size();
  }

  private void learn(List<Integer> batch) {
    try (NDManager manager = trainer.getManager().newSubManager();
        GradientCollector gradients = trainer.newGradientCollector()) {
      NDList images = new NDList(pixels(manager, splits.train(), batch));
      NDList labels = new NDList(labels(manager, splits.train(), batch));
      gradients.backward(loss.evaluate(labels, trainer.forward(images)));
      trainer.step();
    }
  }

  private long right(List<Integer> batch) {
    try (NDManager manager = trainer.getManager().newSubManager()) {
      NDList images = new NDList(pixels(manager, splits.test(), batch));
      NDArray found = trainer.evaluate(images).singletonOrThrow().argMax(1);
      NDArray labels = labels(manager, splits.test(), batch);
      return found.toType(DataType.FLOAT32, false).eq(labels).countNonzero().getLong();
    }
  }

  private List<List<Integer>> batches(List<Integer> images) {
    int size = spec.training().batchSize();
    List<List<Integer>> batches = new ArrayList<>();
    for (int from = 0; from < images.size(); from += size) {
      batches.add(images.subList(from, Math.min(from + size, images.size())));
    }
    return batches;
  }

  /** By image, channel, row and column. */
  private NDArray pixels(NDManager manager, Images images, List<Integer> batch) {
    ImageShape shape = images.shape();
    int size = Math.toIntExact(shape.size());
    float[] pixels = new float[batch.size() * size];
    for (int i = 0; i < batch.size(); i++) {
      images.copy(batch.get(i), pixels, i * size);
    }
    normalizer.apply(pixels, batch.size());
    Shape channelsLast = new Shape(batch.size(), shape.height(), shape.width(), shape.channels());
    return manager.create(pixels, channelsLast).transpose(0, 3, 1, 2);
  }

  private static NDArray labels(NDManager manager, Images images, List<Integer> batch) {
    float[] labels = new float[batch.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = images.label(batch.get(i));
    }
    return manager.create(labels);
  }

  private Shape shape(int batch) {
    ImageShape image = splits.train().shape();
    return new Shape(batch, image.channels(), image.height(), image.width());
  }

  private static Optimizer adam(RunSpec spec) {
    if (!(spec.training().optimizer().rule() instanceof Adam adam)
        || !(spec.training().optimizer().learningRate() instanceof ConstantRate constant)) {
      throw new IllegalArgumentException("Only Adam at a constant rate is compared");
    }
    return Optimizer.adam()
        .optLearningRateTracker(Tracker.fixed((float) constant.rate()))
        .optBeta1((float) adam.beta1())
        .optBeta2((float) adam.beta2())
        .optEpsilon((float) adam.epsilon())
        .build();
  }
}
