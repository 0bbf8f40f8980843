package io.github.cnnmaven.engine.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.picture.Ascent;
import io.github.cnnmaven.core.picture.ClassImages;
import io.github.cnnmaven.core.picture.FilterPatterns;
import io.github.cnnmaven.core.result.Picture;
import io.github.cnnmaven.engine.inference.InferenceLayer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradientAscentTest {

  private static final Ascent ASCENT = new Ascent(40, 0.03, 0.05, 0.01, 0.05, 1, 0.3, 1);

  /** Nothing but the gradient. */
  private static final Ascent BARE = new Ascent(80, 0.03, 0.05, 0, 0, 0, 0, 1);

  @TempDir private static Path temp;
  private static Subject trained;

  @BeforeAll
  static void train() throws Exception {
    trained = Subjects.trained(temp);
  }

  @Test
  void livingFiltersAnswerMoreThanToAnyTrainingImage() throws Exception {
    Easel easel = new Easel(trained.folder(), "filterPatterns");

    new PatternPicture(new FilterPatterns(List.of(), 4, ASCENT)).draw(trained, easel);

    List<double[]> rows = rows(easel.pictures().get(0));
    assertThat(rows).hasSize(4);
    // Filters that no training image wakes are dead, and their slope leads nowhere.
    assertThat(rows)
        .filteredOn(row -> row[3] > 0)
        .hasSizeGreaterThanOrEqualTo(2)
        .allSatisfy(row -> assertThat(row[2]).isGreaterThan(row[1]).isGreaterThan(row[3]));
  }

  /** Steps of one size raise the target in all, and the table tells how. */
  @Test
  void recordsHowTheTargetsGrew() {
    GradientAscent ascent = new GradientAscent(trained, BARE, trained.random("z"), 2);
    float[] start = ascent.start(trained.pixels().shape());

    Course course = ascent.ascend(start, pass -> pass.logit(0, 1)).course();

    assertThat(course.values()).hasSize(80);
    float[] first = trained.network().pass(start, 2).values(new int[] {0, 1}, false);
    assertThat(course.values().get(0)).containsExactly(first);
    assertThat(course.values().get(79)[0]).isGreaterThan(first[0]);
    assertThat(course.values().get(79)[1]).isGreaterThan(first[1]);
    assertThat(course.header()).startsWith(",step_0,step_1,").endsWith(",step_79");
  }

  @Test
  void theLastQuarterIsTheShareOfTheRiseThatItBrought() {
    Course course = new Course(List.of(new float[] {2, 5}, of(6), of(9), of(9), of(10)));

    assertThat(course.late(0)).isEqualTo(1 / 8.0);
    assertThat(course.late(1)).isZero();
  }

  private static float[] of(float growing) {
    return new float[] {growing, 5};
  }

  @Test
  void growsThroughScalesToTheNetworksOwnSize() {
    Ascent scales = new Ascent(10, 0.03, 0.05, 0, 0, 0, 0, 2);
    GradientAscent ascent = new GradientAscent(trained, scales, trained.random("x"), 2);

    InferenceLayer layer = trained.convolutions().get(0);
    float[] images =
        ascent.grow(pass -> pass.linear(layer, 0, 1), pass -> pass.output(layer, 0, 1)).images();

    assertThat(images).hasSize(2 * (int) trained.pixels().shape().size());
  }

  @Test
  void everyClassIsRecognisedInItsImage() throws Exception {
    Easel easel = new Easel(trained.folder(), "classImages");

    new ClassPicture(new ClassImages(List.of(), 2, false, BARE)).draw(trained, easel);

    assertThat(easel.pictures()).extracting(Picture::probe).containsExactly("a", "b", "c");
    for (Picture picture : easel.pictures()) {
      assertThat(rows(picture))
          .allSatisfy(row -> assertThat(row[2]).isGreaterThan(row[1]))
          .allSatisfy(row -> assertThat(row[3]).isGreaterThan(0.9));
    }
  }

  @Test
  void pixelsStayWhatPixelsCanBe() {
    GradientAscent ascent = new GradientAscent(trained, ASCENT, trained.random("y"), 1);

    float[] image =
        ascent.ascend(ascent.start(trained.pixels().shape()), pass -> pass.logit(1)).images();

    assertThat(Extremes.of(image).smallest()).isGreaterThanOrEqualTo(0);
    assertThat(Extremes.of(image).largest()).isLessThanOrEqualTo(1);
  }

  private static List<double[]> rows(Picture picture) throws Exception {
    return Files.readAllLines(trained.folder().resolve(picture.data())).stream()
        .skip(1)
        .map(line -> java.util.Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble))
        .map(java.util.stream.DoubleStream::toArray)
        .toList();
  }
}
