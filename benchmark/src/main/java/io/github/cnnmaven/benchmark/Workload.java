package io.github.cnnmaven.benchmark;

import io.github.cnnmaven.core.descriptor.DescriptorException;
import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.descriptor.Variant;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * A tutorial's network on made-up images.
 *
 * @param network the variant with most multiply-adds
 */
record Workload(String name, Variant network, ImageShape input, int classes) {

  private static final Path ROOT = Path.of("example-project").toAbsolutePath();

  /** Multiply and add of the forward pass, and as many again for each of two gradients. */
  private static final int OPERATIONS = 6;

  static Workload of(String tutorial) throws IOException, DescriptorException {
    Experiment experiment =
        tutorials().stream()
            .filter(each -> each.name().equals(tutorial))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No tutorial " + tutorial));
    ImageShape image = experiment.data().image();
    Variant heaviest =
        experiment.variants().stream()
            .max(Comparator.comparingLong(v -> multiplyAdds(v, image)))
            .orElseThrow();
    return new Workload(tutorial, heaviest, image, experiment.data().classes());
  }

  /** The tutorials there are. */
  static List<String> names() throws IOException, DescriptorException {
    return tutorials().stream().map(Experiment::name).sorted().toList();
  }

  private static List<Experiment> tutorials() throws IOException, DescriptorException {
    return new DescriptorFolder(ROOT.resolve("tutorials"), ROOT).read();
  }

  /** What a step must compute for each image, in convolution and dense layers. */
  double operationsPerImage() {
    return (double) OPERATIONS * multiplyAdds(network, input) - firstLayerInputGradient();
  }

  /** Nobody needs the gradient of the images. */
  private double firstLayerInputGradient() {
    return NetworkSummary.of(network.network(), input).layers().stream()
            .filter(layer -> layer.multiplyAdds() > 0)
            .findFirst()
            .orElseThrow()
            .multiplyAdds()
        * 2.0;
  }

  float[] images(int count) {
    SplitMix64 random = new SplitMix64(1);
    float[] pixels = new float[count * Math.toIntExact(input.size())];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (float) random.nextDouble();
    }
    return pixels;
  }

  int[] labels(int count) {
    SplitMix64 random = new SplitMix64(2);
    int[] labels = new int[count];
    for (int i = 0; i < count; i++) {
      labels[i] = random.nextInt(classes);
    }
    return labels;
  }

  private static long multiplyAdds(Variant variant, ImageShape image) {
    return NetworkSummary.of(variant.network(), image).multiplyAdds();
  }
}
