package io.github.cnnmaven.core.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.result.Drawn;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the build asks for and what the worker reads must have the same key. */
class DrawingTest {

  private static final List<Probe> PROBES =
      List.of(
          new ImageProbe(Part.VALIDATION, 3),
          new FileProbe("/a/dog.jpg", new Crop(1, 2, 3, 4), Size.square(900)),
          new FileProbe("C:\\a\\cat.png", null, null));

  private static final Ascent ASCENT = new Ascent(64, 0.02, 0.05, 0.01, 0.1, 1, 0.3, 2);

  static Stream<Drawing> everyKind() {
    return Stream.of(
        new FilterSheets(List.of("c"), 6, 0, true, false, true, ColorMap.PLASMA),
        new FilterSheets(List.of(), null, null, false, true, false, ColorMap.VIRIDIS),
        new FeatureMaps(List.of("a", "b"), 8, PROBES, ColorMap.BLUE_RED),
        new GradCam(null, PROBES, ColorMap.GRAY),
        new Mistakes(24),
        new AugmentationSheet(),
        new SampleRows(List.of(Part.TRAIN, Part.TEST), 8),
        new KernelResponses(Map.of("edge", List.of(List.of(-1.0, 0.5))), PROBES),
        new Saliency(List.of(SaliencyMethod.values()), 24, 0.15, 32, 5, PROBES),
        new FilterPatterns(List.of("c"), 16, ASCENT),
        new ClassImages(List.of("cat"), 3, true, ASCENT),
        new Health(500),
        new FeaturePlane(500));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void travelsAsJsonAndKeepsItsKey(Drawing drawing) throws IOException {
    Drawing read = Json.read(Json.line(drawing), Drawing.class);

    assertThat(read).isEqualTo(drawing);
    assertThat(Drawn.key(read)).isEqualTo(Drawn.key(drawing));
  }

  @Test
  void everyOptionChangesTheKey() {
    assertThat(everyKind().map(Drawn::key)).doesNotHaveDuplicates();
    assertThat(Drawn.key(new Mistakes(3))).isNotEqualTo(Drawn.key(new Mistakes(4)));
  }

  @Test
  void probesAreNamedAsTheyAreWrittenOrByTheirFile() {
    assertThat(PROBES)
        .extracting(Probe::name)
        .containsExactly("validation:3", "dog.jpg", "cat.png");
  }
}
