package io.github.cnnmaven.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.network.weight.Kernel;
import io.github.cnnmaven.core.network.weight.MaxNorm;
import io.github.cnnmaven.core.network.weight.Regularizer;
import io.github.cnnmaven.core.network.weight.UnitNorm;
import io.github.cnnmaven.core.network.weight.VarianceScaling;
import io.github.cnnmaven.core.network.weight.Whitening;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Shapes and counts of each layer, as Keras's {@code summary()} prints them. */
class LayerCostTest {

  private static final ImageShape IMAGE = new ImageShape(10, 8, 3);
  private static final Size ONE = Size.square(1);
  private static final Kernel WHITE = new Kernel(new Whitening(5e-4), Regularizer.NONE, null);

  @Test
  void aConvolutionWithoutBiasHasFilters() {
    LayerSummary layer =
        only(new Conv2d("c", 4, window(3, 1, 1), Activation.RELU, Kernel.DEFAULT, false, true));

    assertLayer(layer, 3 * 3 * 3 * 4, 3 * 3 * 3 * 4, 3 * 3 * 3 * 4 * 48L);
    assertThat(layer.outputShape()).isEqualTo(new ImageShape(8, 6, 4));
  }

  @Test
  void aFixedLayerIsNotTrained() {
    Kernel kernel = Kernel.DEFAULT;
    assertLayer(
        only(new Conv2d("c", 4, window(1, 1, 1), Activation.RELU, kernel, true, false)),
        16,
        0,
        12 * 80L);
    assertThat(
            summary(new Flatten("f"), new Dense("d", 5, Activation.RELU, kernel, true, false))
                .trainableParameters())
        .isZero();
  }

  /** Keras: a kernel of 3 with dilation 2 sees 5 pixels. */
  @Test
  void dilationSpansMore() {
    LayerSummary layer =
        only(new Conv2d("c", 4, window(3, 1, 2), Activation.RELU, Kernel.DEFAULT, true, true));

    assertThat(layer.outputShape()).isEqualTo(new ImageShape(6, 4, 4));
    assertThat(layer.parameters()).isEqualTo(3 * 3 * 3 * 4 + 4);
  }

  @Test
  void aDepthwiseConvolutionSeesEachChannelAlone() {
    LayerSummary layer = only(depthwise(2, window(3, 1, 1)));

    assertLayer(layer, 3 * 3 * 3 * 2 + 6, 3 * 3 * 3 * 2 + 6, 3 * 3 * 3 * 2 * 48L);
    assertThat(layer.outputShape()).isEqualTo(new ImageShape(8, 6, 6));
  }

  @Test
  void aSeparableConvolutionHasTwoKernels() {
    LayerSummary layer =
        only(
            new SeparableConv2d(
                "s", 5, 2, window(3, 1, 1), Activation.RELU, Kernel.DEFAULT, true, true));

    assertLayer(layer, 54 + 30 + 5, 54 + 30 + 5, (54 + 30) * 48L);
    assertThat(layer.outputShape()).isEqualTo(new ImageShape(8, 6, 5));
  }

  @Test
  void poolsAndPaddingChangeShapesOnly() {
    assertShape(new AveragePool2d("p", window(2, 2, 1)), 5, 4, 3);
    assertShape(new ZeroPadding2d("z", 1, 2, 3, 4), 13, 15, 3);
    assertThat(only(new GlobalAveragePool2d("g")).outputShape()).isEqualTo(new VectorShape(3));
    assertThat(only(new GlobalMaxPool2d("g")).outputShape()).isEqualTo(new VectorShape(3));
  }

  @Test
  void whatWorksNumberByNumberKeepsTheShape() {
    assertShape(new ActivationLayer("a", Activation.GELU), 10, 8, 3);
    assertShape(new SpatialDropout2d("s", 0.5), 10, 8, 3);
    assertShape(new GaussianNoise("n", 0.1), 10, 8, 3);
    assertThat(summary(new Flatten("f"), new ActivationLayer("a", Activation.ELU)).outputShape())
        .isEqualTo(new VectorShape(240));
  }

  /** Four numbers for each channel, of which the moving averages are not trained. */
  @Test
  void normalizationHasAveragesThatAreNotTrained() {
    assertLayer(only(normalization(true, true, true)), 12, 6, 0);
    assertLayer(only(normalization(false, true, true)), 9, 3, 0);
    assertLayer(only(normalization(false, false, true)), 6, 0, 0);
    assertLayer(only(normalization(true, true, false)), 12, 0, 0);
    NetworkSummary ofUnits = summary(new Flatten("f"), normalization(true, true, true));
    assertThat(ofUnits.parameters()).isEqualTo(4 * 240);
    assertThat(ofUnits.trainableParameters()).isEqualTo(2 * 240);
  }

  /**
   * The convolutions of Keras Applications' MobileNet 1.0 with its normalizations: 3,228,864
   * parameters without top, of which 21,888 are moving averages.
   */
  @Test
  void countsMobileNetAsKeras() {
    List<Layer> layers = new ArrayList<>(List.of(pointwise(32, 3, 2), normalized()));
    int[][] blocks = {
      {64, 1}, {128, 2}, {128, 1}, {256, 2}, {256, 1}, {512, 2}, {512, 1}, {512, 1}, {512, 1},
      {512, 1}, {512, 1}, {1024, 2}, {1024, 1}
    };
    for (int[] block : blocks) {
      layers.add(
          new DepthwiseConv2d(
              "d", 1, same(3, block[1]), Activation.LINEAR, Kernel.DEFAULT, false, true));
      layers.addAll(List.of(normalized(), pointwise(block[0], 1, 1), normalized()));
    }

    NetworkSummary summary = NetworkSummary.of(new Network(layers), new ImageShape(224, 224, 3));

    assertThat(summary.parameters()).isEqualTo(3_228_864);
    assertThat(summary.parameters() - summary.trainableParameters()).isEqualTo(21_888);
    assertThat(summary.outputShape()).isEqualTo(new ImageShape(7, 7, 1024));
  }

  @Test
  void refusesAsKerasDoes() {
    assertFault(
        "conv2d 'c' has a stride and a dilation, of which one must be 1",
        new Conv2d("c", 4, window(3, 2, 2), Activation.RELU, Kernel.DEFAULT, true, true));
    assertFault(
        "conv2d 'c' has a window of 9x9, larger than its input of 10x8",
        new Conv2d("c", 4, window(5, 1, 2), Activation.RELU, Kernel.DEFAULT, true, true));
    assertFault(
        "globalMaxPool2d 'g' needs an image, found a vector of 240; put it before flatten",
        new Flatten("f"),
        new GlobalMaxPool2d("g"));
  }

  @Test
  void refusesAConstraintAlongAnAxisThatIsNotThere() {
    Kernel fourth = constrained(new MaxNorm(2, List.of(0, 4)));
    assertFault(
        "conv2d 'c' has a constraint along axis 4, but its weights have the axes 0 to 3"
            + " (rows, columns, inputs, outputs)",
        new Conv2d("c", 4, window(3, 1, 1), Activation.RELU, fourth, true, true));
    Kernel negative = constrained(new UnitNorm(List.of(-3)));
    assertFault(
        "dense 'd' has a constraint along axis -3, but its weights have the axes 0 to 1"
            + " (inputs, outputs)",
        new Flatten("f"),
        new Dense("d", 4, Activation.RELU, negative, true, true));
  }

  @Test
  void whitensTheFirstConvolutionOnly() {
    Conv2d whitening = new Conv2d("w", 24, window(2, 1, 1), Activation.RELU, WHITE, false, false);
    assertThat(only(whitening).trainableParameters()).isZero();
    assertFault(
        "conv2d 'w' cannot start with whitening: it is not the first layer, which sees the images",
        new ZeroPadding2d("z", 1, 1, 1, 1),
        whitening);
    assertFault(
        "conv2d 'w' cannot start with whitening: it has 25 filters,"
            + " and a patch of 12 numbers gives 24",
        new Conv2d("w", 25, window(2, 1, 1), Activation.RELU, WHITE, false, false));
    assertFault(
        "dense 'd' cannot start with whitening, only a conv2d can",
        new Flatten("f"),
        new Dense("d", 4, Activation.RELU, WHITE, true, true));
  }

  private static Kernel constrained(io.github.cnnmaven.core.network.weight.Constraint constraint) {
    return new Kernel(VarianceScaling.GLOROT_UNIFORM, Regularizer.NONE, constraint);
  }

  private static BatchNormalization normalization(boolean center, boolean scale, boolean train) {
    return new BatchNormalization("n", 0.99, 1e-3, center, scale, train);
  }

  private static BatchNormalization normalized() {
    return normalization(true, true, true);
  }

  private static Conv2d pointwise(int filters, int kernel, int stride) {
    return new Conv2d(
        "c", filters, same(kernel, stride), Activation.LINEAR, Kernel.DEFAULT, false, true);
  }

  private static DepthwiseConv2d depthwise(int multiplier, Window window) {
    return new DepthwiseConv2d(
        "d", multiplier, window, Activation.RELU, Kernel.DEFAULT, true, true);
  }

  private static Window same(int size, int stride) {
    return new Window(Size.square(size), Size.square(stride), Padding.SAME, ONE);
  }

  private static Window window(int size, int stride, int dilation) {
    return new Window(Size.square(size), Size.square(stride), Padding.VALID, Size.square(dilation));
  }

  private static void assertShape(Layer layer, int height, int width, int channels) {
    LayerSummary summary = only(layer);
    assertLayer(summary, 0, 0, 0);
    assertThat(summary.outputShape()).isEqualTo(new ImageShape(height, width, channels));
  }

  private static void assertLayer(LayerSummary layer, long all, long trainable, long macs) {
    assertThat(layer.parameters()).isEqualTo(all);
    assertThat(layer.trainableParameters()).isEqualTo(trainable);
    assertThat(layer.multiplyAdds()).isEqualTo(macs);
  }

  private static void assertFault(String message, Layer... layers) {
    assertThatThrownBy(() -> summary(layers))
        .isInstanceOf(ShapeException.class)
        .hasMessage(message);
  }

  private static LayerSummary only(Layer layer) {
    return summary(layer).layers().get(0);
  }

  private static NetworkSummary summary(Layer... layers) {
    return NetworkSummary.of(new Network(List.of(layers)), IMAGE);
  }
}
