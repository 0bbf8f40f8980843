package io.github.cnnmaven.engine.network;

import java.util.Objects;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.gradient.DefaultGradient;
import org.deeplearning4j.nn.gradient.Gradient;
import org.deeplearning4j.nn.layers.normalization.BatchNormalization;
import org.deeplearning4j.nn.params.BatchNormalizationParamInitializer;
import org.deeplearning4j.nn.workspace.ArrayType;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.jspecify.annotations.Nullable;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A built {@link KerasBatchNormalization}. */
final class ChannelNormalization extends BatchNormalization {

  private static final long serialVersionUID = 1L;

  private static final String GAMMA = BatchNormalizationParamInitializer.GAMMA;
  private static final String BETA = BatchNormalizationParamInitializer.BETA;
  private static final String MEAN = BatchNormalizationParamInitializer.GLOBAL_MEAN;
  private static final String VARIANCE = BatchNormalizationParamInitializer.GLOBAL_VAR;

  private transient @Nullable ChannelMoments ofBatch;

  ChannelNormalization(NeuralNetConfiguration conf, DataType type) {
    super(conf, type);
  }

  private KerasBatchNormalization settings() {
    return (KerasBatchNormalization) layerConf();
  }

  @Override
  public INDArray activate(boolean training, LayerWorkspaceMgr workspaces) {
    assertInputSet(false);
    float[] values = Floats.readAny(input);
    ChannelMoments moments = averages();
    if (training && settings().isTrainable()) {
      moments = ChannelMoments.of(values, channels());
      ofBatch = moments;
    }
    moments.normalise(values, settings().getEps(), numbers(GAMMA), numbers(BETA));
    INDArray result =
        workspaces.createUninitialized(ArrayType.ACTIVATIONS, dataType, input.shape(), 'c');
    Floats.write(values, result);
    return result;
  }

  @Override
  public Pair<Gradient, INDArray> backpropGradient(INDArray epsilon, LayerWorkspaceMgr workspaces) {
    assertInputSet(true);
    ChannelMoments batch = ofBatch;
    boolean trainable = settings().isTrainable();
    if (trainable && batch == null) {
      throw new IllegalStateException("A backward pass needs a forward pass in training before it");
    }
    ChannelMoments moments = trainable && batch != null ? batch : averages();
    ChannelGradient gradient =
        new ChannelGradient(moments, settings().getEps(), numbers(GAMMA), Floats.readAny(input));
    float[] values = Floats.readAny(epsilon);
    gradient.backward(values, trainable);
    set(GAMMA, settings().learns(GAMMA) ? gradient.ofFactor() : new double[channels()]);
    set(BETA, settings().learns(BETA) ? gradient.ofOffset() : new double[channels()]);
    double step = trainable ? 1 - settings().getDecay() : 0;
    set(MEAN, difference(MEAN, moments.mean(), step));
    set(VARIANCE, difference(VARIANCE, moments.variance(), step));
    INDArray result =
        workspaces.createUninitialized(ArrayType.ACTIVATION_GRAD, dataType, input.shape(), 'c');
    Floats.write(values, result);
    return new Pair<>(gradients(), result);
  }

  /** What to take off an average, which is how Deeplearning4j has it changed. */
  private double[] difference(String average, double[] ofBatchOnly, double step) {
    float[] old = numbers(average);
    double[] difference = new double[old.length];
    for (int c = 0; c < old.length; c++) {
      difference[c] = step * (old[c] - ofBatchOnly[c]);
    }
    return difference;
  }

  private Gradient gradients() {
    Gradient gradients = new DefaultGradient();
    for (String name : new String[] {GAMMA, BETA, MEAN, VARIANCE}) {
      gradients.setGradientFor(name, gradient(name));
    }
    return gradients;
  }

  private void set(String name, double[] values) {
    float[] single = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      single[i] = (float) values[i];
    }
    Floats.write(single, gradient(name));
  }

  private INDArray gradient(String name) {
    return Objects.requireNonNull(gradientViews.get(name));
  }

  private ChannelMoments averages() {
    return new ChannelMoments(doubles(MEAN), doubles(VARIANCE));
  }

  private double[] doubles(String name) {
    float[] single = numbers(name);
    double[] values = new double[single.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = single[i];
    }
    return values;
  }

  private float[] numbers(String name) {
    return Floats.read(getParam(name));
  }

  private int channels() {
    return Math.toIntExact(layerConf().getNOut());
  }

  @Override
  public void clear() {
    super.clear();
    ofBatch = null;
  }
}
