package io.github.cnnmaven.core.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against totals that Keras's {@code summary()} prints for networks of well-known tutorials. */
class NetworkSummaryTest {

  private static final ImageShape CIFAR = new ImageShape(32, 32, 3);
  private static final ImageShape MNIST = new ImageShape(28, 28, 1);
  private static final Flatten FLATTEN = new Flatten("flatten");

  /** The CIFAR-100 tutorial: 896 + 18,496 + 73,856 + 65,664 + 12,900 = 171,812. */
  @Test
  void countsTheCifar100TutorialAsKeras() {
    NetworkSummary summary =
        summary(
            CIFAR,
            conv(32, 3),
            pool(2),
            conv(64, 3),
            pool(2),
            conv(128, 3),
            pool(2),
            FLATTEN,
            dense(128),
            new Dropout("dropout", 0.5),
            dense(100));

    assertThat(summary.layers())
        .map(LayerSummary::parameters)
        .containsExactly(896L, 0L, 18_496L, 0L, 73_856L, 0L, 0L, 65_664L, 0L, 12_900L);
    assertThat(summary.layers())
        .map(layer -> layer.outputShape().toString())
        .containsExactly(
            "30x30x32",
            "15x15x32",
            "13x13x64",
            "6x6x64",
            "4x4x128",
            "2x2x128",
            "512",
            "128",
            "128",
            "100");
    assertThat(summary.parameters()).isEqualTo(171_812);
  }

  /** LeNet-5 on CIFAR-10, as in PyTorch's and Keras's beginner tutorials: 62,006. */
  @Test
  void countsLeNetOnCifar10AsKeras() {
    NetworkSummary summary =
        summary(
            CIFAR,
            conv(6, 5),
            pool(2),
            conv(16, 5),
            pool(2),
            FLATTEN,
            dense(120),
            dense(84),
            dense(10));

    assertThat(summary.parameters()).isEqualTo(62_006);
  }

  /** The three networks of the MNIST filter tutorial. */
  @Test
  void countsTheMnistTutorialsAsKeras() {
    assertThat(summary(MNIST, conv(9, 5), FLATTEN, dense(10)).parameters()).isEqualTo(52_084);
    assertThat(
            summary(MNIST, conv(10, 5), pool(2), conv(20, 5), pool(2), FLATTEN, dense(10))
                .parameters())
        .isEqualTo(8_490);
    assertThat(summary(MNIST, FLATTEN, dense(100), dense(10)).parameters()).isEqualTo(79_510);
  }

  /** The thirteen convolutions and three dense layers of VGG16 in Keras Applications. */
  @Test
  void countsVgg16AsKeras() {
    List<Integer> blocks = List.of(64, 64, 0, 128, 128, 0, 256, 256, 256, 0, 512, 512, 512, 0);
    List<Layer> layers = new ArrayList<>();
    for (int filters : blocks) {
      layers.add(filters == 0 ? pool(2) : conv(filters, 3, 1, Padding.SAME));
    }
    layers.addAll(List.of(conv(512, 3, 1, Padding.SAME), conv(512, 3, 1, Padding.SAME)));
    layers.addAll(List.of(conv(512, 3, 1, Padding.SAME), pool(2), FLATTEN));
    layers.addAll(List.of(dense(4096), dense(4096), dense(1000)));

    NetworkSummary vgg16 = NetworkSummary.of(new Network(layers), new ImageShape(224, 224, 3));

    assertThat(vgg16.parameters()).isEqualTo(138_357_544);
    assertThat(vgg16.multiplyAdds()).isEqualTo(15_470_264_320L);
  }

  /** Keras: same is {@code ceil(input / stride)}, valid {@code floor((input - kernel) / s) + 1}. */
  @ParameterizedTest
  @CsvSource({
    "28, 3, 1, SAME, 28", "28, 3, 2, SAME, 14", "7, 3, 2, SAME, 4", "7, 2, 3, SAME, 3",
    "5, 9, 1, SAME, 5", "5, 2, 9, SAME, 1", "28, 3, 1, VALID, 26", "28, 3, 2, VALID, 13",
    "7, 3, 2, VALID, 3", "7, 2, 3, VALID, 2", "3, 3, 1, VALID, 1", "3, 3, 7, VALID, 1",
    "7, 2147483647, 2147483647, SAME, 1", "7, 7, 2147483647, VALID, 1"
  })
  void followsKerasShapes(int input, int window, int stride, Padding padding, int output) {
    ImageShape image = new ImageShape(input, input, 1);
    MaxPool2d pool = new MaxPool2d("pool", Size.square(window), Size.square(stride), padding);

    assertThat(summary(image, pool).outputShape()).isEqualTo(new ImageShape(output, output, 1));
  }

  @Test
  void keepsHeightAndWidthApart() {
    Conv2d conv =
        new Conv2d("c", 2, new Size(3, 1), new Size(1, 2), Padding.VALID, Activation.LINEAR);

    NetworkSummary summary = summary(new ImageShape(5, 8, 3), conv);

    assertThat(summary.outputShape().dimensions()).containsExactly(3, 4, 2);
    assertThat(summary.parameters()).isEqualTo(3 * 1 * 3 * 2 + 2);
  }

  /** By hand: conv 5*5*1*9 weights at 24*24 places; dense 5184*10. */
  @Test
  void countsMultiplyAddsOfWeightsWithoutBias() {
    NetworkSummary summary = summary(MNIST, conv(9, 5), pool(1), FLATTEN, dense(10));

    assertThat(summary.layers())
        .map(LayerSummary::multiplyAdds)
        .containsExactly(225L * 576, 0L, 0L, 51_840L);
    assertThat(summary.multiplyAdds()).isEqualTo(181_440);
  }

  @Test
  void saysWhichLayerDoesNotFit() {
    assertFault("dense 'dense' needs a vector, found 28x28x1; put flatten before it", dense(10));
    assertFault(
        "conv2d 'conv2d' needs an image, found a vector of 784; put it before flatten",
        FLATTEN,
        conv(3, 3));
    assertFault(
        "conv2d 'conv2d' has a window of 3x3, larger than its input of 2x2", pool(14), conv(3, 3));
    assertFault(
        "maxPool2d 'maxPool2d' has a window of 30x30, larger than its input of 28x28", pool(30));
  }

  @Test
  void refusesWhatIsTooLargeToCount() {
    int most = Integer.MAX_VALUE;
    assertFault("conv2d 'conv2d' is too large to train", conv(most, 3));
    assertFault("conv2d 'conv2d' is too large to train", conv(most, most, 1, Padding.SAME));
    assertFault("dense 'dense' is too large to train", FLATTEN, dense(most));
  }

  @Test
  void refusesAnImageTooLargeToFlatten() {
    ImageShape huge = new ImageShape(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

    assertThatThrownBy(() -> summary(huge, FLATTEN))
        .isInstanceOf(ShapeException.class)
        .hasMessage("flatten 'flatten' is too large to train");
  }

  @Test
  void hasTheInputsShapeWithoutLayers() {
    assertThat(summary(MNIST).outputShape()).isEqualTo(MNIST);
    assertThat(summary(MNIST).parameters()).isZero();
  }

  private static void assertFault(String message, Layer... layers) {
    assertThatThrownBy(() -> summary(MNIST, layers))
        .isInstanceOfSatisfying(
            ShapeException.class, e -> assertThat(e.layerIndex()).isEqualTo(layers.length - 1))
        .hasMessage(message);
  }

  private static NetworkSummary summary(ImageShape input, Layer... layers) {
    return NetworkSummary.of(new Network(List.of(layers)), input);
  }

  private static Conv2d conv(int filters, int kernel) {
    return conv(filters, kernel, 1, Padding.VALID);
  }

  private static Conv2d conv(int filters, int kernel, int stride, Padding padding) {
    return new Conv2d(
        "conv2d", filters, Size.square(kernel), Size.square(stride), padding, Activation.RELU);
  }

  private static MaxPool2d pool(int size) {
    return new MaxPool2d("maxPool2d", Size.square(size), Size.square(size), Padding.VALID);
  }

  private static Dense dense(int units) {
    return new Dense("dense", units, Activation.LINEAR);
  }
}
