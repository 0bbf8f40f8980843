package io.github.cnnmaven.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.picture.Saliency;
import io.github.cnnmaven.core.picture.SaliencyMethod;
import io.github.cnnmaven.engine.inference.Pass;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SaliencyMapsTest {

  private static final Saliency SETTINGS =
      new Saliency(List.of(SaliencyMethod.values()), 24, 0.1, 256, 3, List.of());

  @TempDir private static Path temp;
  private static Subject trained;
  private static Raster image;

  @BeforeAll
  static void train() throws Exception {
    trained = Subjects.trained(temp);
    image = Subject.image(trained.splits().test(), 1);
  }

  /** Adebayo et al. 2018: a map that survives random weights tells nothing of the network. */
  @ParameterizedTest
  @EnumSource(SaliencyMethod.class)
  void changesWhenTheWeightsAreRandom(SaliencyMethod method) throws Exception {
    float[] learned = map(trained, method);
    float[] random = map(Subjects.random(temp, 99), method);

    assertThat(correlation(learned, map(trained, method))).isCloseTo(1, within(1e-6));
    assertThat(Math.abs(correlation(learned, random))).isLessThan(0.6);
  }

  @Test
  void gradCamChangesWhenTheWeightsAreRandom() throws Exception {
    float[] learned = gradCam(trained);
    float[] random = gradCam(Subjects.random(temp, 98));

    assertThat(Extremes.of(learned).largest()).isPositive();
    assertThat(Math.abs(correlation(learned, random))).isLessThan(0.7);
  }

  @Test
  void integratedGradientsAddUpToTheLogitLessThatOfBlack() {
    int label = trained.told(trained.show(image)).label();
    float[] parts = new SaliencyMaps(trained, SETTINGS, image, label).integrated();

    double sum = 0;
    for (float part : parts) {
      sum += part;
    }
    Raster black = new Raster(image.height(), image.width(), 1, new float[parts.length]);
    float with = trained.show(image).logits()[0][label];
    float without = trained.show(black).logits()[0][label];
    assertThat(sum).isCloseTo(with - without, within(0.01 * Math.abs(with - without) + 0.01));
  }

  /** Each class of this data has a bright band of its own: hiding it must hurt most there. */
  @Test
  void occlusionHurtsMostWhereTheClassIs() {
    int label = trained.splits().test().label(1);
    Raster map = new SaliencyMaps(trained, SETTINGS, image, label).of(SaliencyMethod.OCCLUSION);

    int row = 0;
    for (int i = 0; i < map.values().length; i++) {
      row = map.values()[i] > map.values()[row] ? i : row;
    }
    assertThat(row / map.width() / 2).isBetween(label - 1, label + 1);
  }

  @Test
  void theSameMapComesAgain() {
    assertThat(map(trained, SaliencyMethod.SMOOTH_GRAD))
        .containsExactly(map(trained, SaliencyMethod.SMOOTH_GRAD));
  }

  private static float[] map(Subject subject, SaliencyMethod method) {
    return new SaliencyMaps(subject, SETTINGS, image, trained.splits().test().label(1))
        .of(method)
        .values();
  }

  private static float[] gradCam(Subject subject) {
    Pass pass = subject.show(image);
    return GradCamPicture.map(pass, subject.convolutions().get(0), trained.splits().test().label(1))
        .values();
  }

  private static double correlation(float[] a, float[] b) {
    double meanA = mean(a);
    double meanB = mean(b);
    double product = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int i = 0; i < a.length; i++) {
      product += (a[i] - meanA) * (b[i] - meanB);
      squaresA += (a[i] - meanA) * (a[i] - meanA);
      squaresB += (b[i] - meanB) * (b[i] - meanB);
    }
    return squaresA == 0 || squaresB == 0 ? 0 : product / Math.sqrt(squaresA * squaresB);
  }

  private static double mean(float... values) {
    double sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
