package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cnnmaven.core.plan.CodePath;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.stack.Stack;
import java.lang.reflect.Field;
import org.deeplearning4j.nn.conf.CNN2DFormat;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.mkldnn.MKLDNNConvHelper;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.activations.IActivation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

class AccelerationTest {

  private static final String AS_TOLD = ", not the network as a whole: as cnn.acceleration says";
  private static final int[] LABELS = {1, 3, 0};

  @BeforeEach
  @AfterEach
  void setUp() {
    NativeLibrary.setUp(1);
  }

  @Test
  void oneDnnComputesEveryConvolutionWhereItIsThere() {
    assumeTrue(NativeLibrary.hasOneDnn(), "the native library of this platform has no oneDNN");

    assertThat(build("two blocks").acceleration())
        .isEqualTo(new Acceleration(true, "oneDNN, in every convolution" + AS_TOLD));
    assertThat(build("no convolution").acceleration())
        .isEqualTo(new Acceleration(true, "no convolutions" + AS_TOLD));
  }

  @Test
  void saysSoPlainlyWhereItIsNotUsed() {
    System.setProperty("org.eclipse.deeplearning4j.helpers.disable", "true");

    Acceleration found = build("two blocks").acceleration();

    assertThat(found.fast()).isFalse();
    assertThat(found.words())
        .startsWith("slow built-in code in 2 of 2 convolutions; the native library ");
  }

  @Test
  void trainsOnWhereOneDnnFailsAndSaysSo() throws ReflectiveOperationException {
    assumeTrue(NativeLibrary.hasOneDnn(), "the native library of this platform has no oneDNN");
    TrainableNetwork sound = build("two blocks");
    TrainableNetwork broken = build("two blocks");
    replaceHelper(broken.net().getLayer("d"), new BrokenHelper());
    float[] images = Networks.images(LABELS.length);

    for (int i = 0; i < 3; i++) {
      double expected = sound.step(images, LABELS, 0.001).lossSum();
      assertThat(broken.step(images, LABELS, 0.001).lossSum()).isCloseTo(expected, within(1e-4));
    }

    assertThat(broken.acceleration().fast()).isFalse();
    assertThat(broken.acceleration().words())
        .startsWith("slow built-in code in 1 of 2 convolutions");
  }

  @Test
  void computesTheNetworkAsAWholeUnlessToldNotTo() {
    assumeTrue(Stack.missing().isEmpty(), () -> Stack.missing().orElseThrow());
    TrainableNetwork whole =
        Code.STACK.build(
            Networks.named("two blocks"), Networks.INPUT, Fixtures.TRAINING, new RandomStreams(1));

    assertThat(whole.acceleration())
        .isEqualTo(new Acceleration(true, "oneDNN, the network as a whole"));
    assertThat(build("two blocks").acceleration())
        .isEqualTo(new Acceleration(true, "oneDNN, in every convolution" + AS_TOLD));
  }

  private static TrainableNetwork build(String network) {
    return new TrainableNetwork(
        Networks.named(network),
        Networks.INPUT,
        Fixtures.TRAINING,
        new RandomStreams(1),
        CodePath.PLAIN);
  }

  private static void replaceHelper(Object layer, MKLDNNConvHelper helper)
      throws ReflectiveOperationException {
    Field field =
        org.deeplearning4j.nn.layers.convolution.ConvolutionLayer.class.getDeclaredField("helper");
    field.setAccessible(true);
    field.set(layer, helper);
  }

  /** Fails in the backward pass only. */
  private static final class BrokenHelper extends MKLDNNConvHelper {

    BrokenHelper() {
      super(DataType.FLOAT);
    }

    @Override
    public Pair<Gradient, INDArray> backpropGradient(
        INDArray input,
        INDArray weights,
        INDArray bias,
        INDArray delta,
        int[] kernel,
        int[] strides,
        int[] pad,
        INDArray biasGradView,
        INDArray weightGradView,
        IActivation activation,
        ConvolutionLayer.AlgoMode mode,
        ConvolutionLayer.BwdFilterAlgo filterAlgo,
        ConvolutionLayer.BwdDataAlgo dataAlgo,
        ConvolutionMode convolutionMode,
        int[] dilation,
        CNN2DFormat format,
        LayerWorkspaceMgr workspaces) {
      throw new IllegalStateException("broken on purpose");
    }
  }
}
