package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.DataFacts;
import io.github.cnnmaven.site.text.NumberText;
import java.util.ArrayList;
import java.util.List;

/** The data set. */
public record DataView(String label, List<Fact> facts, List<String> classNames) {

  public DataView {
    facts = List.copyOf(facts);
    classNames = List.copyOf(classNames);
  }

  static DataView of(DataFacts data) {
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Name", data.label()));
    facts.add(Fact.of("Training images", training(data)));
    facts.add(Fact.of("Test images", NumberText.count(data.testImages())));
    facts.add(Fact.of("Image", data.image() + channels(data.image().channels())));
    facts.add(Fact.of("Classes", NumberText.count(data.classNames().size())));
    facts.add(Fact.code("SHA-256 of the files", data.sha256()));
    return new DataView(data.label(), facts, data.classNames());
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
