package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.prepared.PreparedCard;
import io.github.cnnmaven.core.prepared.PreparedCard.ClassCount;
import io.github.cnnmaven.core.result.DataFacts;
import io.github.cnnmaven.site.text.NumberText;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The data set.
 *
 * @param classes names, with how many images each has where that is known
 * @param samples file with a sheet of images, null without one
 */
public record DataView(
    String label, List<Fact> facts, List<String> classes, @Nullable String samples) {

  public DataView {
    facts = List.copyOf(facts);
    classes = List.copyOf(classes);
  }

  static DataView of(DataFacts data) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Name", data.label()));
    facts.add(Fact.of("Training images", training(data)));
    facts.add(Fact.of("Test images", NumberText.count(data.testImages())));
    facts.add(Fact.of("Image", data.image() + channels(data.image().channels())));
    facts.add(Fact.of("Classes", NumberText.count(data.classNames().size())));
    PreparedCard card = data.card();
    if (card != null) {
      found(card, facts);
      facts.addAll(new DuplicateFacts(card, data.validation()).facts());
    }
    facts.add(Fact.code("SHA-256 of the content", data.sha256()));
    List<String> classes =
        card == null ? data.classNames() : counted(data.classNames(), card.classes());
    return new DataView(data.label(), facts, classes, data.samples());
  }

  private static void found(PreparedCard card, List<Fact> facts) {
    facts.add(Fact.of("Source", card.provenance()));
    if (card.validationImages() > 0) {
      facts.add(Fact.of("Validation images", NumberText.count(card.validationImages())));
    }
    IntSummaryStatistics balance =
        card.classes().stream().mapToInt(ClassCount::train).summaryStatistics();
    facts.add(
        Fact.of(
            "Training images of a class",
            balance.getMin() == balance.getMax()
                ? NumberText.count(balance.getMin())
                : NumberText.count(balance.getMin())
                    + " to "
                    + NumberText.count(balance.getMax())));
    if (card.skipped().count() > 0) {
      facts.add(
          Fact.of(
              "Left out",
              NumberText.count(card.skipped().count())
                  + " files that could not be read, as the descriptor allows; results.json names"
                  + " the first of them"));
    }
  }

  private static List<String> counted(List<String> names, List<ClassCount> counts) {
    return IntStream.range(0, Math.min(names.size(), counts.size()))
        .mapToObj(i -> names.get(i) + " · " + NumberText.count(counts.get(i).train()))
        .toList();
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
