package io.github.cnnmaven.engine.network;

import io.github.cnnmaven.engine.random.SplitMix64;

/**
 * How much of a gradient is rounding: what becomes of it when every weight and every pixel moves by
 * one unit in its last place, up or down at random.
 *
 * @param network is as it was afterwards, but for its gradients
 * @param epoch whose random numbers it draws
 */
record LastBits(TrainableNetwork network, int epoch) {

  private static final int DRAWS = 2;

  /** By parameter, the largest distance from a gradient that was computed of these images. */
  double[] rounding(float[] images, int[] labels, float[] gradient) {
    float[] parameters = Floats.read(network.net().params());
    double[] farthest = new double[gradient.length];
    for (int draw = 0; draw < DRAWS; draw++) {
      SplitMix64 random = new SplitMix64(draw);
      set(moved(parameters, random));
      network.startEpoch(epoch);
      network.passes().learn(moved(images, random), Labels.of(labels));
      float[] near = Floats.read(network.net().getGradientsViewArray());
      for (int i = 0; i < near.length; i++) {
        farthest[i] = Math.max(farthest[i], Math.abs((double) near[i] - gradient[i]));
      }
    }
    set(parameters);
    return farthest;
  }

  private void set(float[] parameters) {
    Floats.write(parameters, network.net().params());
  }

  private static float[] moved(float[] values, SplitMix64 random) {
    float[] moved = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      moved[i] = random.nextInt(2) == 0 ? Math.nextUp(values[i]) : Math.nextDown(values[i]);
    }
    return moved;
  }
}
