package io.github.cnnmaven.core.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.prepared.Part;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reckoned by hand for images of 32x32 in 20 classes and two probes. */
class DrawingCostTest {

  private static final DrawingCost COST = new DrawingCost(new ImageShape(32, 32, 3), 20);
  private static final List<Probe> TWO =
      List.of(new ImageProbe(Part.TEST, 0), new ImageProbe(Part.TRAIN, 1));
  private static final Ascent ASCENT = new Ascent(64, 0.02, 0.05, 0.01, 0.1, 1, 0.3, 2);

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of(new FilterSheets(List.of(), 6, 0, true, false, false, ColorMap.GRAY), 0),
        Arguments.of(new Mistakes(24), 0),
        Arguments.of(new AugmentationSheet(), 0),
        Arguments.of(new SampleRows(List.of(Part.TRAIN), 8), 0),
        Arguments.of(new KernelResponses(Map.of(), TWO), 0),
        Arguments.of(new FeatureMaps(List.of(), 8, TWO, ColorMap.GRAY), 2 / 3.0),
        Arguments.of(new GradCam(null, TWO, ColorMap.GRAY), 2),
        Arguments.of(saliency(SaliencyMethod.GRADIENT), 2 * (1 / 3.0 + 1)),
        // Squares of side 5 begin at every second pixel: 16 times 16 of them, forward alone.
        Arguments.of(saliency(SaliencyMethod.OCCLUSION), 2 * (1 + 256) / 3.0),
        Arguments.of(saliency(SaliencyMethod.values()), 2 * (1 + 24 + 30 + 257 / 3.0)),
        // 16 images through 64 steps at two sizes, for each of two layers, and 256 real images.
        Arguments.of(new FilterPatterns(List.of("a", "b"), 16, ASCENT), 2 * (2048 + 256 / 3.0)),
        Arguments.of(new FilterPatterns(List.of(), 16, ASCENT), 2048 + 256 / 3.0),
        Arguments.of(new ClassImages(List.of(), 3, false, ASCENT), 10 * 3 * 64),
        Arguments.of(new ClassImages(List.of("cat"), 3, false, ASCENT), 3 * 64),
        Arguments.of(new Health(300), 100),
        Arguments.of(new FeaturePlane(300), 100));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void isHowOftenTheNetworkIsShownAnImage(Drawing drawing, double images) {
    assertThat(drawing.accept(COST)).isCloseTo(images, within(1e-9));
  }

  private static Saliency saliency(SaliencyMethod... methods) {
    return new Saliency(List.of(methods), 24, 0.15, 30, 5, TWO);
  }
}
