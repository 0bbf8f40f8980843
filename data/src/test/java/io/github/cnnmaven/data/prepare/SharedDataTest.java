package io.github.cnnmaven.data.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.cnnmaven.core.data.Reading.BadImages;
import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.prepared.PreparedCard;
import io.github.cnnmaven.core.prepared.PreparedCard.ClassCount;
import io.github.cnnmaven.core.prepared.PreparedImages;
import io.github.cnnmaven.data.SharedData;
import io.github.cnnmaven.data.Stores;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the real files, where they are. */
class SharedDataTest {

  @TempDir private Path cache;

  @Test
  void mnistIsThePublishedOneAndHasNoImageTwiceAcrossItsParts() throws Exception {
    PreparedCard card =
        Stores.in(cache)
            .prepare(Stores.copy("mnist", "classes", List.of(), SharedData.path("mnist")))
            .card();

    assertThat(card.provenance()).isEqualTo("the published files of mnist");
    assertThat(card.trainImages()).isEqualTo(60_000);
    assertThat(card.testImages()).isEqualTo(10_000);
    assertThat(card.classes().get(0)).isEqualTo(new ClassCount("0", 5923, 0, 980));
    assertThat(card.duplicates().testInTrain()).isZero();
  }

  @Test
  void cifar10HasThePublishedMeansAndDeviations() throws Exception {
    PreparedImages images =
        PreparedImages.map(
            Stores.in(cache)
                .prepare(Stores.copy("cifar-10", "classes", List.of(), SharedData.path("cifar-10")))
                .file());

    assertThat(images.shape()).isEqualTo(new ImageShape(32, 32, 3));
    assertThat(images.card().provenance())
        .isEqualTo("a local copy that is not the published cifar-10");
    assertThat(images.card().classes())
        .hasSize(10)
        .contains(new ClassCount("airplane", 1000, 0, 200));
    // The files are a sample of the whole, whose numbers these are.
    assertMoments(images, List.of(0.4914, 0.4822, 0.4465), List.of(0.2470, 0.2435, 0.2616), 0.005);
    // Of the sample itself, by NumPy from the archive.
    assertMoments(
        images,
        List.of(0.4913385, 0.4818716, 0.4461222),
        List.of(0.2477280, 0.2445133, 0.2619318),
        1e-6);
  }

  @Test
  void cifar100HasFineAndCoarseLabels() throws Exception {
    Path archive = SharedData.path("cifar-100/cifar-100-binary.tar.gz");
    DataStore store = Stores.in(cache);
    PreparedImages fine =
        PreparedImages.map(
            store.prepare(Stores.copy("cifar-100", "fine", List.of(), archive)).file());
    PreparedCard coarse =
        store.prepare(Stores.copy("cifar-100", "coarse", List.of(), archive)).card();

    assertThat(fine.card().classes()).hasSize(100).contains(new ClassCount("apple", 80, 0, 20));
    assertThat(coarse.classes()).hasSize(20).contains(new ClassCount("flowers", 400, 0, 100));
    assertMoments(fine, List.of(0.5071, 0.4865, 0.4409), List.of(0.2673, 0.2564, 0.2762), 0.005);
    assertMoments(
        fine,
        List.of(0.5078318, 0.4860542, 0.4403228),
        List.of(0.2669599, 0.2560921, 0.2750982),
        1e-6);
  }

  @Test
  void someClassesAloneGetLabelsInTheirOrder() throws Exception {
    PreparedCard card =
        Stores.in(cache)
            .prepare(
                Stores.copy(
                    "cifar-10", "classes", List.of("dog", "cat"), SharedData.path("cifar-10")))
            .card();

    assertThat(card.classes())
        .containsExactly(new ClassCount("dog", 1000, 0, 200), new ClassCount("cat", 1000, 0, 200));
  }

  @Test
  void photographsComeOutOfAnArchive() throws Exception {
    Path archive = SharedData.path("dogs-vs-cats/dogs-vs-cats.zip");

    PreparedCard card =
        Stores.in(cache).prepare(Stores.pictures(archive, 64, 0, BadImages.FAIL)).card();

    assertThat(card.classes())
        .containsExactly(new ClassCount("cats", 500, 0, 150), new ClassCount("dogs", 500, 0, 150));
    assertThat(card.image()).isEqualTo(new ImageShape(64, 64, 3));
  }

  private static void assertMoments(
      PreparedImages images, List<Double> means, List<Double> deviations, double margin) {
    double[] sums = new double[3];
    double[] squares = new double[3];
    int[] train = images.of(Part.TRAIN);
    byte[] pixels = new byte[(int) images.shape().size()];
    for (int image : train) {
      images.copy(image, pixels);
      for (int i = 0; i < pixels.length; i++) {
        double value = Byte.toUnsignedInt(pixels[i]) / 255.0;
        sums[i % 3] += value;
        squares[i % 3] += value * value;
      }
    }
    double count = train.length * pixels.length / 3.0;
    for (int c = 0; c < 3; c++) {
      double mean = sums[c] / count;
      assertThat(mean).isCloseTo(means.get(c), within(margin));
      assertThat(Math.sqrt(squares[c] / count - mean * mean))
          .isCloseTo(deviations.get(c), within(margin));
    }
  }
}
