package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.engine.random.RandomStreams;
import java.util.HashSet;
import java.util.Set;
import org.deeplearning4j.nn.workspace.LayerWorkspaceMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

class SeededDropoutTest {

  private static final RandomStreams RANDOM = new RandomStreams(1);

  @BeforeAll
  static void setUp() {
    NativeLibrary.setUp(1);
  }

  @Test
  void dropsTheRateAndScalesTheRest() {
    float[] kept = forward(dropout(0.2, 1), 100_000);

    Set<Float> values = new HashSet<>();
    double sum = 0;
    for (float value : kept) {
      values.add(value);
      sum += value;
    }
    assertThat(values).containsExactlyInAnyOrder(0f, 1.25f);
    assertThat(sum / kept.length).isCloseTo(1, within(0.01));
  }

  @Test
  void theGradientPassesWhereTheImageDid() {
    SeededDropout dropout = dropout(0.5, 1);
    float[] kept = forward(dropout, 50);
    INDArray gradient = Nd4j.ones(5, 10);

    dropout.backprop(gradient, gradient, 0, 0);

    assertThat(Floats.read(gradient)).containsExactly(kept);
  }

  @Test
  void masksDependOnTheirStreamOnly() {
    float[] first = forward(dropout(0.5, 1), 50);
    Nd4j.getRandom().setSeed(99);

    assertThat(forward(dropout(0.5, 1), 50)).containsExactly(first);
    assertThat(forward(dropout(0.5, 2), 50)).isNotEqualTo(first);
  }

  @Test
  void everyBatchGetsAnotherMask() {
    SeededDropout dropout = dropout(0.5, 1);

    assertThat(forward(dropout, 50)).isNotEqualTo(forward(dropout, 50));
  }

  private static SeededDropout dropout(double rate, int epoch) {
    SeededDropout dropout = new SeededDropout(rate);
    dropout.drawFrom(RANDOM.of(RandomStreams.dropout("x"), epoch));
    return dropout;
  }

  private static float[] forward(SeededDropout dropout, int count) {
    INDArray ones = Nd4j.ones(count / 10, 10);
    return Floats.read(
        dropout.applyDropout(ones, ones.dup(), 0, 0, LayerWorkspaceMgr.noWorkspaces()));
  }
}
