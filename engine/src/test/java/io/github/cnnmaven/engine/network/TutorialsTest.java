package io.github.cnnmaven.engine.network;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.descriptor.DescriptorFolder;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.descriptor.Variant;
import io.github.cnnmaven.core.network.BatchNormalization;
import io.github.cnnmaven.core.network.LayerSummary;
import io.github.cnnmaven.core.network.NetworkSummary;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TutorialsTest {

  private static final Path ROOT = Path.of("../example-project").toAbsolutePath().normalize();

  @BeforeAll
  static void setUp() {
    NativeLibrary.setUp(1);
  }

  static Stream<Arguments> variants() throws Exception {
    return new DescriptorFolder(ROOT.resolve("tutorials"), ROOT)
        .read().stream()
            .flatMap(
                experiment ->
                    experiment.variants().stream()
                        .map(v -> Arguments.of(experiment.name() + " " + v.id(), experiment, v)));
  }

  /** Of the configuration alone, as VGG16's parameters would fill half a gigabyte. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("variants")
  void havePlannedParametersInDeeplearning4jToo(
      String name, Experiment experiment, Variant variant) {
    long built =
        NetworkBuilder.of(variant.network(), experiment.data().image())
            .published()
            .getConfs()
            .stream()
            .mapToLong(TutorialsTest::parameters)
            .sum();

    assertThat(built - constants(variant, experiment))
        .isEqualTo(NetworkSummary.of(variant.network(), experiment.data().image()).parameters());
  }

  /** Deeplearning4j keeps a factor of 1 where a batch normalization is without scale. */
  private static long constants(Variant variant, Experiment experiment) {
    long constants = 0;
    for (LayerSummary layer :
        NetworkSummary.of(variant.network(), experiment.data().image()).layers()) {
      constants +=
          variant.network().layers().stream()
              .filter(each -> each.name().equals(layer.name()))
              .filter(each -> each instanceof BatchNormalization batch && !batch.scale())
              .mapToLong(each -> layer.parameters() / 3) // Offset, mean and variance of each map.
              .sum();
    }
    return constants;
  }

  private static long parameters(NeuralNetConfiguration layer) {
    return layer.getLayer().initializer().numParams(layer);
  }
}
