package io.github.cnnmaven.engine.network;

import static java.util.Objects.requireNonNull;

import io.github.cnnmaven.core.network.Activation;
import io.github.cnnmaven.core.network.Conv2d;
import io.github.cnnmaven.core.network.Dense;
import io.github.cnnmaven.core.network.Dropout;
import io.github.cnnmaven.core.network.Flatten;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Layer;
import io.github.cnnmaven.core.network.LayerVisitor;
import io.github.cnnmaven.core.network.MaxPool2d;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.core.network.Padding;
import io.github.cnnmaven.core.network.Shape;
import io.github.cnnmaven.core.network.Size;
import java.util.List;
import java.util.Map;

/**
 * Keras's layers for one image, as plainly as they can be written, in double precision: what
 * Deeplearning4j is compared with. Weights are in Keras's order.
 *
 * @param weights by layer name
 * @param biases by layer name
 * @param masks by name of the dropout layer, of this image
 */
record Reference(
    Network network,
    ImageShape input,
    Map<String, double[]> weights,
    Map<String, double[]> biases,
    Map<String, double[]> masks) {

  /** The output before the last softmax. */
  double[] logits(double[] image) {
    List<Layer> layers = network.layers();
    NetworkSummary summary = NetworkSummary.of(network, input);
    double[] values = image;
    Shape shape = input;
    for (int i = 0; i < layers.size(); i++) {
      Shape output = summary.layers().get(i).outputShape();
      values = layers.get(i).accept(new Step(values, shape, output));
      shape = output;
    }
    return values;
  }

  /** The cross-entropy of the softmax. */
  double loss(double[] image, int label) {
    double[] logits = logits(image);
    double sum = 0;
    for (double logit : logits) {
      sum += Math.exp(logit);
    }
    return Math.log(sum) - logits[label];
  }

  private final class Step implements LayerVisitor<double[]> {

    private final double[] in;
    private final Shape from;
    private final Shape to;

    Step(double[] in, Shape from, Shape to) {
      this.in = in;
      this.from = from;
      this.to = to;
    }

    @Override
    public double[] conv2d(Conv2d layer) {
      double[] kernels = requireNonNull(weights.get(layer.name()));
      double[] bias = requireNonNull(biases.get(layer.name()));
      ImageShape source = (ImageShape) from;
      double[] out = new double[(int) to.size()];
      for (int o = 0; o < out.length; o++) {
        int filter = o % layer.filters();
        Window window = new Window(source, layer.kernel(), layer.stride(), layer.padding());
        out[o] = bias[filter];
        for (int k = 0; k < layer.kernel().area(); k++) {
          int pixel = window.pixel(o / layer.filters(), k, (ImageShape) to);
          for (int c = 0; pixel >= 0 && c < source.channels(); c++) {
            int weight = (k * source.channels() + c) * layer.filters() + filter;
            out[o] += in[pixel * source.channels() + c] * kernels[weight];
          }
        }
      }
      return activated(out, layer.activation());
    }

    @Override
    public double[] maxPool2d(MaxPool2d layer) {
      ImageShape source = (ImageShape) from;
      double[] out = new double[(int) to.size()];
      for (int o = 0; o < out.length; o++) {
        Window window = new Window(source, layer.size(), layer.stride(), layer.padding());
        out[o] = Double.NEGATIVE_INFINITY;
        for (int k = 0; k < layer.size().area(); k++) {
          int pixel = window.pixel(o / source.channels(), k, (ImageShape) to);
          if (pixel >= 0) {
            int channel = o % source.channels();
            out[o] = Math.max(out[o], in[pixel * source.channels() + channel]);
          }
        }
      }
      return out;
    }

    @Override
    public double[] dropout(Dropout layer) {
      double[] mask = masks.get(layer.name());
      double[] out = in.clone();
      for (int i = 0; i < out.length; i++) {
        out[i] *= mask == null ? 1 : mask[i];
      }
      return out;
    }

    @Override
    public double[] flatten(Flatten layer) {
      return in;
    }

    @Override
    public double[] dense(Dense layer) {
      double[] matrix = requireNonNull(weights.get(layer.name()));
      double[] out = requireNonNull(biases.get(layer.name())).clone();
      for (int o = 0; o < out.length; o++) {
        for (int i = 0; i < in.length; i++) {
          out[o] += in[i] * matrix[i * out.length + o];
        }
      }
      return activated(out, layer.activation());
    }

    private double[] activated(double[] values, Activation activation) {
      for (int i = 0; i < values.length; i++) {
        values[i] = activation == Activation.RELU ? Math.max(0, values[i]) : values[i];
      }
      return values;
    }
  }

  private record Window(ImageShape source, Size size, Size stride, Padding padding) {

    /** Index of a pixel of the source, or -1 in the padding. */
    int pixel(int outPixel, int k, ImageShape out) {
      int y = outPixel / out.width() * stride.height() + k / size.width();
      int x = outPixel % out.width() * stride.width() + k % size.width();
      y -= before(source.height(), out.height(), size.height(), stride.height());
      x -= before(source.width(), out.width(), size.width(), stride.width());
      boolean inside = y >= 0 && y < source.height() && x >= 0 && x < source.width();
      return inside ? y * source.width() + x : -1;
    }

    /** As TensorFlow pads: half before, the odd one after. */
    private int before(int in, int out, int window, int step) {
      return padding == Padding.VALID ? 0 : Math.max(0, (out - 1) * step + window - in) / 2;
    }
  }
}
