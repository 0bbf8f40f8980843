package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.prepared.PreparedCard;
import io.github.cnnmaven.core.prepared.PreparedCard.ClassCount;
import io.github.cnnmaven.core.result.DataFacts;
import io.github.cnnmaven.site.text.NumberText;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The data set.
 *
 * @param classes names, where nobody counted their images
 * @param balance images of each class
 * @param duplicates what is said of images that are there more than once
 * @param examples of images in two parts
 * @param samples file with a sheet of images, null without one
 */
public record DataView(
    String label,
    List<Fact> facts,
    List<String> classes,
    List<ClassShare> balance,
    List<Fact> duplicates,
    List<String> examples,
    @Nullable String samples) {

  public DataView {
    facts = List.copyOf(facts);
    classes = List.copyOf(classes);
    balance = List.copyOf(balance);
    duplicates = List.copyOf(duplicates);
    examples = List.copyOf(examples);
  }

  static DataView of(DataFacts data) {
    PreparedCard card = data.card();
    List<Fact> facts = facts(data);
    if (card != null) {
      found(card, facts);
    }
    facts.add(Fact.code("SHA-256 of the content", data.sha256()));
    return card == null
        ? new DataView(
            data.label(), facts, data.classNames(), List.of(), List.of(), List.of(), data.samples())
        : new DataView(
            data.label(),
            facts,
            List.of(),
            ClassShare.of(data.classNames(), card.classes()),
            new DuplicateFacts(card, data.validation()).facts(),
            card.duplicates().examples(),
            data.samples());
  }

  private static List<Fact> facts(DataFacts data) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Name", data.label()));
    facts.add(Fact.of("Training images", training(data)));
    facts.add(Fact.of("Test images", NumberText.count(data.testImages())));
    facts.add(Fact.of("Image", data.image() + channels(data.image().channels())));
    facts.add(Fact.of("Classes", NumberText.count(data.classNames().size())));
    return facts;
  }

  private static void found(PreparedCard card, List<Fact> facts) {
    facts.add(Fact.of("Source", card.provenance()));
    if (card.validationImages() > 0) {
      facts.add(Fact.of("Validation images", NumberText.count(card.validationImages())));
    }
    facts.add(Fact.of("Training images of a class", range(card)));
    if (card.skipped().count() > 0) {
      facts.add(
          Fact.of(
              "Left out",
              NumberText.count(card.skipped().count())
                  + " files that could not be read, as the descriptor allows; results.json names"
                  + " the first of them"));
    }
  }

  private static String range(PreparedCard card) {
    IntSummaryStatistics images =
        card.classes().stream().mapToInt(ClassCount::train).summaryStatistics();
    String fewest = NumberText.count(images.getMin());
    return images.getMin() == images.getMax()
        ? fewest
        : fewest + " to " + NumberText.count(images.getMax());
  }

  private static String training(DataFacts data) {
    String images = NumberText.count(data.trainImages());
    return data.validation() == 0
        ? images
        : images
            + ", of which "
            + NumberText.roundPercent(data.validation())
            + " are held out for validation";
  }

  private static String channels(int channels) {
    return switch (channels) {
      case 1 -> " (greyscale)";
      case 3 -> " (colour)";
      default -> "";
    };
  }
}
