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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A network of a tutorial, or of the example project's experiment, on made-up images.
 *
 * @param name of the experiment
 * @param network a variant of it
 */
record Workload(String name, Variant network, ImageShape input, int classes) {

  private static final Path ROOT = Path.of("example-project").toAbsolutePath();
  private static final List<String> FOLDERS = List.of("tutorials", "src/cnn");

  /** Multiply and add of the forward pass, and as many again for each of two gradients. */
  private static final int OPERATIONS = 6;

  /** The variant of an experiment with most multiply-adds. */
  static Workload of(String experiment) throws IOException, DescriptorException {
    return variants(experiment).stream()
        .max(Comparator.comparingLong(each -> multiplyAdds(each.network, each.input)))
        .orElseThrow();
  }

  /** All variants of an experiment, in their order. */
  static List<Workload> variants(String experiment) throws IOException, DescriptorException {
    Experiment found =
        experiments().stream()
            .filter(each -> each.name().equals(experiment))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No experiment " + experiment));
    return found.variants().stream()
        .map(v -> new Workload(experiment, v, found.data().image(), found.data().classes()))
        .toList();
  }

  /** The experiments there are. */
  static List<String> names() throws IOException, DescriptorException {
    return experiments().stream().map(Experiment::name).sorted().toList();
  }

  private static List<Experiment> experiments() throws IOException, DescriptorException {
    List<Experiment> all = new ArrayList<>();
    for (String folder : FOLDERS) {
      all.addAll(new DescriptorFolder(ROOT.resolve(folder), ROOT).read());
    }
    return all;
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
