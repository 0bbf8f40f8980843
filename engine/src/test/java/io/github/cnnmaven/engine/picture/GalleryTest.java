package io.github.cnnmaven.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.picture.ColorMap;
import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.picture.FeatureMaps;
import io.github.cnnmaven.core.picture.FilterSheets;
import io.github.cnnmaven.core.picture.Health;
import io.github.cnnmaven.core.picture.ImageProbe;
import io.github.cnnmaven.core.picture.KernelResponses;
import io.github.cnnmaven.core.picture.Probe;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.result.Drawn;
import io.github.cnnmaven.core.result.Picture;
import io.github.cnnmaven.engine.inference.InferenceLayer;
import io.github.cnnmaven.engine.network.Filters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GalleryTest {

  private static final List<Probe> PROBES = List.of(new ImageProbe(Part.TEST, 0));

  @TempDir private static Path temp;
  private static Subject trained;

  @BeforeAll
  static void train() throws Exception {
    trained = Subjects.trained(temp);
  }

  /** Both throw what no descriptor can make them throw: no maps to show, a kernel of no rows. */
  @Test
  void aPictureThatThrowsIsANoteAndTheOthersAreDrawn() {
    Drawing noMaps = new FeatureMaps(List.of(), 0, PROBES, ColorMap.VIRIDIS);
    Drawing noRows = new KernelResponses(Map.of("nothing", List.of()), PROBES);

    List<Drawn> drawn =
        new Gallery(trained, () -> {}).draw(List.of(noMaps, noRows, new Health(20)));

    assertThat(drawn).extracting(Drawn::kind).containsExactly("featureMaps", "kernels", "health");
    assertThat(drawn.get(0).note()).startsWith("Not drawn: ");
    assertThat(drawn.get(1).note()).startsWith("Not drawn: ");
    assertThat(drawn.get(2).note()).isNull();
    assertThat(drawn.get(2).pictures())
        .extracting(Picture::layer)
        .containsExactly("conv_1", "dense_1", "out");
  }

  @Test
  void aFolderThatCannotBeWrittenIsANoteForEachKind() throws Exception {
    Subject subject = Subjects.random(temp, 77);
    Files.writeString(subject.folder().resolve("images"), "in the way");

    List<Drawn> drawn =
        new Gallery(subject, () -> {}).draw(List.of(new Health(20), filters(false)));

    assertThat(drawn).allSatisfy(one -> assertThat(one.note()).contains("images"));
  }

  /** Behind a relu, they are those with nothing but zeros. */
  @Test
  void filtersThatAlwaysGiveTheSameAreDead() {
    Drawn drawn = new Gallery(trained, () -> {}).draw(List.of(new Health(60))).get(0);

    int dead = 0;
    InferenceLayer layer = trained.convolutions().get(0);
    float[][] means = trained.show(trained.splits().test(), 0, 60).means(layer);
    for (int filter = 0; filter < 4; filter++) {
      int channel = filter;
      boolean silent = Arrays.stream(means).allMatch(mean -> mean[channel] == 0);
      dead += silent ? 1 : 0;
    }
    assertThat(drawn.pictures().get(0).caption()).startsWith(dead + " of 4 dead");
  }

  @Test
  void sortedFiltersBeginWithTheLongestKernel() {
    Filters kernel = Objects.requireNonNull(trained.convolutions().get(0).kernel());

    Drawn drawn = new Gallery(trained, () -> {}).draw(List.of(filters(true))).get(0);

    String caption = drawn.pictures().get(0).caption();
    List<Integer> order =
        Arrays.stream(caption.replaceAll(".*longest first: ", "").split(" "))
            .map(Integer::valueOf)
            .toList();
    assertThat(order).containsExactlyInAnyOrder(0, 1, 2, 3);
    assertThat(order)
        .isSortedAccordingTo((a, b) -> Double.compare(length(kernel, b), length(kernel, a)));
  }

  private static Drawing filters(boolean sorted) {
    return new FilterSheets(List.of(), null, null, false, false, sorted, ColorMap.VIRIDIS);
  }

  private static double length(Filters kernel, int filter) {
    double squares = 0;
    for (int row = 0; row < kernel.size().height(); row++) {
      for (int column = 0; column < kernel.size().width(); column++) {
        squares += Math.pow(kernel.weight(filter, row, column, 0), 2);
      }
    }
    return squares;
  }
}
