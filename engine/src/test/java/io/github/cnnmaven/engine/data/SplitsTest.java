package io.github.cnnmaven.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.plan.DataSpec;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.engine.Fixtures;
import io.github.cnnmaven.engine.random.RandomStreams;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitsTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void write() throws IOException {
    file = Fixtures.dataSet(folder.resolve("data.cnn"), 90, 30);
  }

  @Test
  void takesTheSameShareOfEveryClass() throws IOException {
    Splits splits = read(0.2, 1);

    assertThat(splits.parts())
        .containsOnlyKeys(Split.TRAIN, Split.VALIDATION, Split.TEST)
        .containsEntry(Split.TRAIN, splits.train());
    for (int label = 0; label < Fixtures.CLASSES; label++) {
      assertThat(count(splits.validation().orElseThrow(), label)).isEqualTo(6);
      assertThat(count(splits.train(), label)).isEqualTo(24);
      assertThat(count(splits.test(), label)).isEqualTo(10);
    }
  }

  @Test
  void everyTrainingImageIsInOnePart() throws IOException {
    Splits splits = read(0.2, 1);

    List<String> images = new ArrayList<>(images(splits.train()));
    images.addAll(images(splits.validation().orElseThrow()));
    Set<String> all = new HashSet<>(images(read(0, 1).train()));

    assertThat(images).containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void copiesOfAnImageStayTogether() throws IOException {
    Path doubled = Fixtures.dataSetWithCopies(folder.resolve("doubled.cnn"), 90);
    for (int seed = 0; seed < 10; seed++) {
      Splits splits =
          Splits.read(doubled, new DataSpec("sha", Fixtures.CLASSES, 0.2), new RandomStreams(seed));
      List<String> train = images(splits.train());
      List<String> validation = images(splits.validation().orElseThrow());

      assertThat(train).doesNotContainAnyElementsOf(validation);
      assertThat(train.size() + validation.size()).isEqualTo(180);
      assertThat(validation.size()).isBetween(24, 48);
    }
  }

  @Test
  void theSeedDecides() throws IOException {
    List<String> first = images(read(0.2, 1).train());

    assertThat(images(read(0.2, 1).train())).isEqualTo(first);
    assertThat(images(read(0.2, 2).train())).isNotEqualTo(first);
  }

  @Test
  void withoutAShareThereIsNoValidation() throws IOException {
    assertThat(read(0, 1).validation()).isEmpty();
    assertThat(read(0, 1).parts()).containsOnlyKeys(Split.TRAIN, Split.TEST);
  }

  @Test
  void refusesAShareThatLeavesAPartEmpty() {
    assertThatThrownBy(() -> read(0.001, 1))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("of its 90 training images none is left to validate");
    assertThatThrownBy(() -> read(0.999, 1)).hasMessageContaining("none is left to train");
  }

  private Splits read(double validation, long seed) throws IOException {
    DataSpec spec = new DataSpec("sha", Fixtures.CLASSES, validation);
    return Splits.read(file, spec, new RandomStreams(seed));
  }

  private static long count(Images images, int label) {
    long count = 0;
    for (int i = 0; i < images.size(); i++) {
      count += images.label(i) == label ? 1 : 0;
    }
    return count;
  }

  private static List<String> images(Images images) {
    List<String> contents = new ArrayList<>();
    float[] pixels = new float[(int) images.shape().size()];
    for (int i = 0; i < images.size(); i++) {
      images.copy(i, pixels, 0);
      contents.add(Arrays.toString(pixels));
    }
    return contents;
  }
}
