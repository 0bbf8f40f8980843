package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.ActivationLayer;
import io.github.cnnmaven.core.network.BatchNormalization;
import io.github.cnnmaven.core.network.DepthwiseConv2d;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.GlobalMaxPool2d;
import io.github.cnnmaven.core.network.KernelLayer;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.NetworkOutput;
import io.github.cnnmaven.core.network.weight.Constant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is unusual about a network's layers, whatever the loss. */
record NetworkOddities(List<Layer> layers, NetworkOutput output) {

  List<Oddity> all() {
    return IntStream.range(0, layers.size())
        .boxed()
        .flatMap(
            i ->
                Stream.of(softmaxInside(i), linearTwice(i), sameStart(i), droppedAnswers(i))
                    .flatMap(Optional::stream)
                    .map(message -> new Oddity(i, message)))
        .toList();
  }

  private Optional<String> softmaxInside(int index) {
    Layer layer = layers.get(index);
    boolean softmax =
        layer instanceof KernelLayer weighted && weighted.activation() == Activation.SOFTMAX
            || layer instanceof ActivationLayer own && own.function() == Activation.SOFTMAX;
    return softmax && index < output.source()
        ? Optional.of(
            "softmax inside the network lets little of the gradient through; it is usual at the"
                + " end only")
        : Optional.empty();
  }

  /** Depthwise before another is how a separable convolution is built by hand. */
  private Optional<String> linearTwice(int index) {
    int before = index - 1;
    while (before >= 0 && isLinear(layers.get(before))) {
      before--;
    }
    return before >= 0
            && layers.get(index) instanceof KernelLayer
            && layers.get(before) instanceof KernelLayer first
            && !(first instanceof DepthwiseConv2d)
            && first.activation() == Activation.LINEAR
        ? Optional.of(
            "no activation stands between '"
                + first.name()
                + "' and '"
                + layers.get(index).name()
                + "', so that the two can do no more than one could")
        : Optional.empty();
  }

  private static boolean isLinear(Layer layer) {
    return layer instanceof ActivationLayer own
        ? own.function() == Activation.LINEAR
        : !(layer instanceof KernelLayer
            || layer instanceof BatchNormalization
            || layer instanceof MaxPool2d
            || layer instanceof GlobalMaxPool2d);
  }

  /** Depthwise filters look at different maps, and what is last gets different gradients. */
  private Optional<String> sameStart(int index) {
    return layers.get(index) instanceof KernelLayer layer
            && layer.trainable()
            && layer.kernel().initializer() instanceof Constant
            && !(layer instanceof DepthwiseConv2d)
            && hasWeightsAfter(index)
        ? Optional.of(
            "all weights of '"
                + layer.name()
                + "' start the same, so that its outputs are the same and stay so")
        : Optional.empty();
  }

  private Optional<String> droppedAnswers(int index) {
    return layers.get(index) instanceof Dropout dropout
            && dropout.rate() > 0
            && !hasWeightsAfter(index)
        ? Optional.of("dropout after the last layer with weights drops the network's answers")
        : Optional.empty();
  }

  private boolean hasWeightsAfter(int index) {
    return layers.subList(index + 1, layers.size()).stream()
        .anyMatch(KernelLayer.class::isInstance);
  }
}
