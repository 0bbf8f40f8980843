package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.training.BinaryCrossentropy;
import io.github.cnnmaven.core.training.CategoricalCrossentropy;
import io.github.cnnmaven.core.training.Loss;
import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.data.Parts;
import io.github.cnnmaven.engine.data.Splits;
import io.github.cnnmaven.engine.inference.InferenceLayer;
import io.github.cnnmaven.engine.inference.InferenceNetwork;
import io.github.cnnmaven.engine.inference.Pass;
import io.github.cnnmaven.engine.network.TrainableNetwork;
import io.github.cnnmaven.engine.normalization.Normalizer;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What pictures are drawn of: a trained run with its data. */
public final class Subject {

  private static final long MOST_NUMBERS = 1L << 25;

  private final Path folder;
  private final RunSpec spec;
  private final List<String> classNames;
  private final Splits splits;
  private final Parts parts;
  private final PixelSpace pixels;
  private final InferenceNetwork network;

  /**
   * A run whose model is saved.
   *
   * @param folder with its {@code model.zip} and predictions
   * @param splits the images it trained, validated and was tested on
   * @param parts the images of the data set as they are
   * @throws IOException when the model cannot be read
   */
  public Subject(Path folder, RunRequest request, Splits splits, Parts parts, Normalizer normalizer)
      throws IOException {
    this.folder = folder;
    this.spec = request.spec();
    this.classNames = request.classNames();
    this.splits = splits;
    this.parts = parts;
    ImageShape shape = splits.train().shape();
    this.pixels = new PixelSpace(normalizer, shape);
    InferenceNetwork saved = InferenceNetwork.read(folder.resolve(RunResult.MODEL_FILE), shape);
    this.network = fromLogits(spec.training().loss()) ? saved.fromLogits() : saved;
  }

  private static boolean fromLogits(Loss loss) {
    return loss instanceof CategoricalCrossentropy categorical && categorical.fromLogits()
        || loss instanceof BinaryCrossentropy binary && binary.fromLogits();
  }

  Path folder() {
    return folder;
  }

  RunSpec spec() {
    return spec;
  }

  Splits splits() {
    return splits;
  }

  Parts parts() {
    return parts;
  }

  PixelSpace pixels() {
    return pixels;
  }

  InferenceNetwork network() {
    return network;
  }

  /** The network before training, with the same first weights; empty for a given model. */
  Optional<TrainableNetwork> untrained() {
    return spec.network().model() == null ? Optional.of(first()) : Optional.empty();
  }

  private TrainableNetwork first() {
    TrainableNetwork first =
        new TrainableNetwork(
            spec.network(),
            splits.train().shape(),
            spec.training(),
            new RandomStreams(spec.seed()));
    first.whiten(
        splits.train().size(),
        (image, target, offset) -> {
          splits.train().copy(image, target, offset);
          float[] one = Arrays.copyOfRange(target, offset, offset + (int) pixels.shape().size());
          System.arraycopy(pixels.normalized(one), 0, target, offset, one.length);
        });
    return first;
  }

  /** Random numbers of a picture's own, the same whenever it is drawn. */
  SplitMix64 random(String purpose) {
    return new RandomStreams(spec.seed()).of("picture/" + purpose, RandomStreams.BEFORE_TRAINING);
  }

  /** Name of a class. */
  String className(int label) {
    return label >= 0 && label < classNames.size() ? classNames.get(label) : "class " + label;
  }

  List<String> classNames() {
    return classNames;
  }

  /** An image of a split, pixels from 0 to 255. */
  static Raster image(Images images, int index) {
    float[] pixels = new float[Math.toIntExact(images.shape().size())];
    images.copy(index, pixels, 0);
    return Raster.of(images.shape(), pixels);
  }

  /** Shows the network one image of pixels from 0 to 255. */
  Pass show(Raster image) {
    return network.pass(pixels.normalized(image), image.shape(), 1);
  }

  /** Shows it some images of a split, one after the other. */
  Pass show(Images images, int first, int count) {
    int size = Math.toIntExact(pixels.shape().size());
    float[] batch = new float[count * size];
    for (int i = 0; i < count; i++) {
      float[] seen = pixels.normalized(image(images, first + i));
      System.arraycopy(seen, 0, batch, i * size, size);
    }
    return network.pass(batch, count);
  }

  /** How many images to show at once, so that what the layers make of them stays in 128 MB. */
  int batch(int most) {
    return (int) Math.max(1, Math.min(most, MOST_NUMBERS / network.numbers()));
  }

  /** What the network tells of one image: the class and its probability, in words. */
  Told told(Pass pass) {
    float[] answer = pass.answers()[0];
    if (answer.length == 1) {
      int label = answer[0] >= 0.5 ? 1 : 0;
      return new Told(label, label == 1 ? answer[0] : 1 - answer[0]);
    }
    int best = 0;
    for (int i = 1; i < answer.length; i++) {
      best = answer[i] > answer[best] ? i : best;
    }
    return new Told(best, answer[best]);
  }

  /** An answer. */
  record Told(int label, double probability) {}

  /** The layers of these names, or what stands for none. */
  List<InferenceLayer> layers(List<String> names, List<InferenceLayer> fallback, Easel easel) {
    List<InferenceLayer> found = new ArrayList<>();
    for (String name : names) {
      network
          .layer(name)
          .ifPresentOrElse(found::add, () -> easel.note("This network has no layer " + name));
    }
    return names.isEmpty() ? fallback : found;
  }

  /** From first to last. */
  List<InferenceLayer> convolutions() {
    return network.layers().stream().filter(InferenceLayer::isConvolution).toList();
  }
}
