package io.github.cnnmaven.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.prepared.Duplicates;
import io.github.cnnmaven.core.prepared.PreparedCard;
import io.github.cnnmaven.core.prepared.PreparedCard.ClassCount;
import io.github.cnnmaven.core.prepared.PreparedCard.Skipped;
import io.github.cnnmaven.core.prepared.PreparedCard.SourceFiles;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateFactsTest {

  @Test
  void saysThatThereAreNone() {
    assertThat(facts(Duplicates.NONE, 0.2))
        .containsExactly(Fact.of("Test images that are training images, too", "none"));
  }

  @Test
  void tellsEachKindByItself() {
    assertThat(facts(new Duplicates(1, 2, 3, 4, 5, List.of()), 0.2))
        .containsExactly(
            Fact.of("Test images that are training images, too", "1 of 40 (2.5 %)"),
            Fact.of("Test images that are validation images, too", "3"),
            Fact.of("Validation images that are training images, too", "2"),
            Fact.of(
                "Training images that repeat another",
                "4 of 1,000 (0.4 %); those of an image are held out for validation together, or not"
                    + " at all"),
            Fact.of("Images that repeat one of another class", "5"));
  }

  @Test
  void nothingIsHeldOutWithoutAShare() {
    assertThat(facts(new Duplicates(0, 0, 0, 4, 0, List.of()), 0))
        .contains(Fact.of("Training images that repeat another", "4 of 1,000 (0.4 %)"));
  }

  private static List<Fact> facts(Duplicates duplicates, double validation) {
    PreparedCard card =
        new PreparedCard(
            "sha",
            new ImageShape(2, 2, 1),
            List.of(new ClassCount("a", 500, 0, 20), new ClassCount("b", 500, 0, 20)),
            duplicates,
            Skipped.NONE,
            new SourceFiles("sha", 0, 0, List.of()),
            "files of this project");
    return new DuplicateFacts(card, validation).facts();
  }
}
