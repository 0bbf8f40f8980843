package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cnnmaven.core.plan.CodePath;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.Nadam;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.core.training.Sgd;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.core.training.UpdateRule;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.stack.Stack;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What one code has trained, gone on with by the other from its checkpoint. */
class TwinStateTest {

  private static final int[] LABELS = {1, 3, 0, 2, 2};
  private static final double RATE = 0.01;

  /** A bias whose gradient is nearly 0 moves by as much as others under these rules. */
  private static final double TOLERANCE = 1e-4;

  @BeforeAll
  static void setUp() {
    assumeTrue(Stack.missing().isEmpty(), () -> Stack.missing().orElseThrow());
    NativeLibrary.setUp(1);
  }

  static Stream<Arguments> rules() {
    return Stream.of(
            Adam.DEFAULT,
            new Nadam(0.9, 0.999, 1e-7),
            new RmsProp(0.9, 0.5, 1e-7, true),
            new Sgd(0.9, true))
        .flatMap(rule -> Stream.of(CodePath.values()).map(first -> Arguments.of(rule, first)));
  }

  @ParameterizedTest(name = "{0}, first {1}")
  @MethodSource("rules")
  void isGoneOnWithByTheOther(UpdateRule rule, CodePath first) throws IOException {
    Training training = new Training(2, 16, Optimizer.of(rule, RATE));
    TrainableNetwork one = build(training, first);
    trainEpoch(one, 1);
    byte[] checkpoint = written(one);
    TrainableNetwork other =
        build(training, first == CodePath.AUTO ? CodePath.PLAIN : CodePath.AUTO);

    other.read(new StateReader(new ByteArrayInputStream(checkpoint)));

    assertThat(written(other)).as("what both would write").isEqualTo(checkpoint);
    assertThat(parameters(other)).isEqualTo(parameters(one));
    trainEpoch(one, 2);
    trainEpoch(other, 2);
    float[] expected = parameters(one);
    float[] found = parameters(other);
    assertThat(expected).isNotEqualTo(parameters(build(training, first)));
    for (int i = 0; i < expected.length; i++) {
      assertThat((double) found[i]).isCloseTo(expected[i], within(TOLERANCE));
    }
  }

  private static TrainableNetwork build(Training training, CodePath path) {
    return new TrainableNetwork(
        Networks.named("dropout between"), Networks.INPUT, training, new RandomStreams(3), path);
  }

  private static void trainEpoch(TrainableNetwork network, int epoch) {
    network.startEpoch(epoch);
    for (int count : new int[] {LABELS.length, LABELS.length, 2}) {
      network.step(Networks.images(count), Arrays.copyOf(LABELS, count), RATE);
    }
  }

  private static byte[] written(TrainableNetwork network) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    network.write(new StateWriter(bytes));
    return bytes.toByteArray();
  }

  private static float[] parameters(TrainableNetwork network) {
    return Floats.read(network.net().params());
  }
}
