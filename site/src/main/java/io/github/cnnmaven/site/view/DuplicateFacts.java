package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.prepared.Duplicates;
import io.github.cnnmaven.core.prepared.PreparedCard;
import io.github.cnnmaven.site.text.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is said of images that are there more than once.
 *
 * @param validation share of the training images that each run holds out by itself
 */
record DuplicateFacts(PreparedCard card, double validation) {

  private static final double PERCENT = 100.0;

  /** The first is always there: that no image was found is worth knowing. */
  List<Fact> facts() {
    Duplicates found = card.duplicates();
    List<Fact> facts = new ArrayList<>();
    facts.add(
        Fact.of(
            "Test images that are training images, too",
            found.testInTrain() == 0 ? "none" : share(found.testInTrain(), card.testImages())));
    add("Test images that are validation images, too", found.testInValidation(), facts);
    add("Validation images that are training images, too", found.validationInTrain(), facts);
    if (found.withinTrain() > 0) {
      facts.add(
          Fact.of(
              "Training images that repeat another",
              share(found.withinTrain(), card.trainImages())
                  + (validation > 0
                      ? "; those of an image are held out for validation together, or not at all"
                      : "")));
    }
    add("Images that repeat one of another class", found.otherLabel(), facts);
    return facts;
  }

  private static void add(String name, int count, List<Fact> facts) {
    if (count > 0) {
      facts.add(Fact.of(name, NumberText.count(count)));
    }
  }

  private static String share(int some, int all) {
    return String.format(
        Locale.ROOT,
        "%s of %s (%.1f %%)",
        NumberText.count(some),
        NumberText.count(all),
        PERCENT * some / all);
  }
}
