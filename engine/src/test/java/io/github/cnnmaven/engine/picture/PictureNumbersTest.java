package io.github.cnnmaven.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.engine.inference.InferenceLayer;
import io.github.cnnmaven.engine.inference.Maps;
import io.github.cnnmaven.engine.network.Filters;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pictures show, against the same numbers found in another way. */
class PictureNumbersTest {

  @TempDir private Path temp;

  /** By three loops, and of an image larger than those that the network was trained on too. */
  @Test
  void featureMapsAreADirectConvolution() throws Exception {
    Subject subject = Subjects.trained(temp);
    InferenceLayer layer = subject.convolutions().get(0);
    Raster own = Subject.image(subject.splits().test(), 3);

    for (Raster image : List.of(own, own.resized(21, 13))) {
      Maps maps = subject.show(image).maps(layer, 0);
      Raster seen = Raster.of(image.shape(), subject.pixels().normalized(image));

      assertThat(maps.height()).isEqualTo(image.height() - 2);
      assertThat(maps.width()).isEqualTo(image.width() - 2);
      Filters kernel = Objects.requireNonNull(layer.kernel());
      for (int i = 0; i < maps.values().length; i++) {
        int filter = i % maps.channels();
        int place = i / maps.channels();
        double direct = direct(seen, kernel, filter, place / maps.width(), place % maps.width());
        // Biases start at zero and are learned.
        assertThat((double) maps.values()[i])
            .isCloseTo(Math.max(0, direct + bias(subject, filter)), within(1e-5));
      }
    }
  }

  /** Trained from logits, the same weights come out, so pictures must tell the same of images. */
  @Test
  void logitsAreToldAsProbabilities() throws Exception {
    Subject subject = Subjects.ofLogits(temp);
    Subject usual = Subjects.trained(temp);

    for (int i = 0; i < 6; i++) {
      Raster image = Subject.image(subject.splits().test(), i);
      Subject.Told told = subject.told(subject.show(image));
      Subject.Told expected = usual.told(usual.show(image));

      assertThat(told.label()).isEqualTo(expected.label());
      assertThat(told.probability()).isCloseTo(expected.probability(), within(1e-4));
      assertThat(subject.show(image).logits()[0]).hasSize(3);
    }
  }

  @Test
  void handMadeKernelsGiveWhatIsReckonedByHand() {
    Raster image = new Raster(2, 3, 1, new float[] {1, 2, 4, 3, 5, 9});

    Raster edge = KernelPicture.response(image, List.of(List.of(-1.0, 0.0, 1.0)));
    Raster sum = KernelPicture.response(image, List.of(List.of(1.0, 1.0), List.of(1.0, 1.0)));

    assertThat(edge.values()).containsExactly(2, 3, -2, 5, 6, -5);
    assertThat(sum.values()).containsExactly(11, 20, 13, 8, 14, 9);
  }

  @Test
  void imagesAreRolledBlurredAndComparedWithTheirNeighbours() {
    Planes planes = new Planes(new ImageShape(1, 4, 1), 2);
    float[] two = {1, 2, 3, 4, 5, 6, 7, 9};

    assertThat(planes.rolled(two, 0, 1)).containsExactly(4, 1, 2, 3, 9, 5, 6, 7);
    assertThat(planes.rolled(planes.rolled(two, 0, 3), 0, -3)).containsExactly(two);
    assertThat(planes.laplacian(two)).containsExactly(1, 0, 0, -1, 1, 0, 1, -2);
    float[] even = {3, 3, 3, 3, 3, 3, 3, 3};
    planes.blur(even, 0.8);
    assertThat(even).containsOnly(3);
    assertThat(planes.meanLength(two, 1)).isEqualTo(27 / 4.0);
  }

  /** Points spread along (3, 4) / 5 with deviation 5 and across it with 1. */
  @Test
  void thePlaneFollowsTheLargestVariance() {
    SplitMix64 random = new SplitMix64(4);
    List<float[]> points = new ArrayList<>();
    for (int i = 0; i < 4000; i++) {
      double along = 5 * random.nextGaussian();
      double across = random.nextGaussian();
      points.add(
          new float[] {
            (float) (7 + 0.6 * along - 0.8 * across), (float) (0.8 * along + 0.6 * across), 2
          });
    }

    PrincipalPlane plane = PrincipalPlane.of(points);

    assertThat(plane.explained()).isCloseTo(1, within(1e-6));
    assertThat(plane.points())
        .allSatisfy(p -> assertThat(plane.across(p)).isBetween(0.0, 1.0))
        .allSatisfy(p -> assertThat(plane.down(p)).isBetween(0.0, 1.0))
        .anySatisfy(p -> assertThat(plane.across(p)).isZero());
    double squares = plane.points().stream().mapToDouble(p -> p[0] * p[0]).sum();
    assertThat(Math.sqrt(squares / points.size())).isCloseTo(5, within(0.2));
    double others = plane.points().stream().mapToDouble(p -> p[1] * p[1]).sum();
    assertThat(Math.sqrt(others / points.size())).isCloseTo(1, within(0.1));
  }

  @Test
  void histogramsCountEveryNumberOnce() {
    Histogram histogram = Histogram.of(-1, 0, 0, 3);

    assertThat(java.util.Arrays.stream(histogram.counts()).sum()).isEqualTo(4);
    assertThat(histogram.counts()[0]).isEqualTo(1);
    assertThat(histogram.counts()[63]).isEqualTo(1);
    assertThat(histogram.mean()).isEqualTo(0.5);
    assertThat(histogram.deviation()).isEqualTo(1.5);
  }

  /** From a black image, all of whose answers are the biases. */
  private static double bias(Subject subject, int filter) {
    Raster black = new Raster(8, 8, 1, new float[64]);
    InferenceLayer layer = subject.convolutions().get(0);
    return subject.show(black).linearMaps(layer, 0).value(0, 0, filter);
  }

  private static double direct(Raster image, Filters kernel, int filter, int row, int column) {
    double sum = 0;
    for (int y = 0; y < kernel.size().height(); y++) {
      for (int x = 0; x < kernel.size().width(); x++) {
        for (int channel = 0; channel < kernel.channels(); channel++) {
          sum +=
              (double) kernel.weight(filter, y, x, channel)
                  * image.value(row + y, column + x, channel);
        }
      }
    }
    return sum;
  }
}
