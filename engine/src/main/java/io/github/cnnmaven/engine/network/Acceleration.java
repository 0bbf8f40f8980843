package io.github.cnnmaven.engine.network;

import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;

/**
 * Which code computes a network, as found in the network itself.
 *
 * @param fast whether oneDNN computes every convolution
 * @param words for people
 */
public record Acceleration(boolean fast, String words) {

  static Acceleration of(MultiLayerNetwork net) {
    List<LinearConvolutionLayer> convolutions =
        Arrays.stream(net.getLayers())
            .filter(LinearConvolutionLayer.class::isInstance)
            .map(LinearConvolutionLayer.class::cast)
            .toList();
    if (convolutions.isEmpty()) {
      return new Acceleration(true, "no convolutions");
    }
    long fast = convolutions.stream().filter(LinearConvolutionLayer::isFast).count();
    if (fast == convolutions.size()) {
      return new Acceleration(true, "oneDNN, in every convolution");
    }
    return new Acceleration(
        false,
        String.format(
            "slow built-in code in %d of %d convolutions; %s",
            convolutions.size() - fast, convolutions.size(), NativeLibrary.describe()));
  }
}
