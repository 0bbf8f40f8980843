package io.github.cnnmaven.engine.inference;

import org.jspecify.annotations.Nullable;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * A convolution without its activation, as ND4J's operations {@code conv2d} and {@code
 * depthwise_conv2d} compute it.
 *
 * @param operation its name
 * @param weights as Deeplearning4j keeps them
 * @param bias null for none
 * @param window numbers of the operation: kernel, stride, padding, dilation, whether padding is
 *     such that only the stride makes the image smaller, and the formats
 */
record ConvolutionStep(String operation, INDArray weights, @Nullable INDArray bias, int[] window)
    implements UnaryStep {

  private static final int FILTERS_FIRST = 1;
  private static final int FILTERS_LAST = 0;

  /** Over all channels: weights by filter, channel, row and column. */
  static ConvolutionStep full(INDArray weights, @Nullable INDArray bias, Window window) {
    return new ConvolutionStep(
        "conv2d",
        spread(weights, window.dilation()),
        bias,
        window.spread((int) weights.size(2), (int) weights.size(3)).numbers(1, FILTERS_FIRST));
  }

  /** Over each channel by itself: weights by row, column, channel and multiplier. */
  static ConvolutionStep depthwise(INDArray weights, @Nullable INDArray bias, Window window) {
    return new ConvolutionStep(
        "depthwise_conv2d", weights.dup('c'), bias, window.numbers(1, FILTERS_LAST));
  }

  /** With zeros between: oneDNN refuses to dilate kernels in this order. */
  private static INDArray spread(INDArray weights, int... dilation) {
    long height = (weights.size(2) - 1) * dilation[0] + 1;
    long width = (weights.size(3) - 1) * dilation[1] + 1;
    INDArray spread =
        Nd4j.zeros(weights.dataType(), weights.size(0), weights.size(1), height, width);
    spread
        .get(
            NDArrayIndex.all(),
            NDArrayIndex.all(),
            NDArrayIndex.interval(0, dilation[0], height),
            NDArrayIndex.interval(0, dilation[1], width))
        .assign(weights);
    return spread;
  }

  @Override
  public INDArray forward(INDArray in) {
    DynamicCustomOp.DynamicCustomOpsBuilder call =
        DynamicCustomOp.builder(operation).addIntegerArguments(window);
    return Nd4j.exec(
        (bias == null ? call.addInputs(in, weights) : call.addInputs(in, weights, bias)).build())[
        0];
  }

  @Override
  public INDArray backward(INDArray in, INDArray out, INDArray gradient) {
    INDArray ofInput = Nd4j.createUninitialized(in.dataType(), in.shape(), 'c');
    INDArray ofWeights = Nd4j.createUninitialized(in.dataType(), weights.shape(), 'c');
    Nd4j.exec(
        DynamicCustomOp.builder(operation + "_bp")
            .addInputs(in, weights, gradient)
            .addOutputs(ofInput, ofWeights)
            .addIntegerArguments(window)
            .build());
    return ofInput;
  }
}
