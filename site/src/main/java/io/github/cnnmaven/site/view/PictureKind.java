package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Drawn;
import io.github.cnnmaven.core.result.Picture;
import io.github.cnnmaven.core.result.RunResult;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a kind of picture is introduced.
 *
 * @param word the descriptor's
 * @param comparable whether pictures of one layer and probe can be held against each other; else
 *     each variant has its own
 * @param subject what its pictures are of
 */
record PictureKind(String word, String heading, String intro, boolean comparable, Subject subject) {

  /** What pictures are of: a network by itself, what it does to a probe image, or the data. */
  enum Subject {
    NETWORK,
    PROBE,
    DATA
  }

  private static final List<PictureKind> KNOWN =
      List.of(
          of(Subject.DATA, "samples", "Samples", "Images of the data set, a row for each class."),
          of(
              "filters",
              "Filters",
              "The kernels of a layer, one square for each weight. The numbers are in the file"
                  + " below each picture."),
          of(
              Subject.PROBE,
              "featureMaps",
              "Feature maps",
              "What a layer makes of a probe image, a tile for each map."),
          of(
              Subject.PROBE,
              "gradCam",
              "Grad-CAM",
              "On the right, where the last convolution saw what speaks for the class that the"
                  + " network tells; the brighter, the more."),
          of(
              Subject.PROBE,
              "saliency",
              "Saliency",
              "Which pixels the answer hangs on. Sanity first: these maps change when the weights"
                  + " are random, see the documentation."),
          new PictureKind(
              "mistakes",
              "Surest mistakes",
              "The test images that a network was surest of, and wrong.",
              false,
              Subject.NETWORK),
          of(
              "kernels",
              "Kernels made by hand",
              "What a convolution with a given kernel makes of an image: blue below zero, red"
                  + " above."),
          of(
              "filterPatterns",
              "Filter patterns",
              "The images that single filters answer to most, found by gradient ascent."),
          of(
              "classImages",
              "Class images",
              "The images that a network takes for a class more than any other, found by gradient"
                  + " ascent."),
          of(
              "health",
              "Health",
              "How weights and activations are spread, and which filters are dead or alike."),
          of(
              "featurePlane",
              "Feature plane",
              "Test images by the two principal components of what reaches the last layer."),
          of(
              Subject.DATA,
              "augmentation",
              "Augmentation",
              "The first training image as it is, and as a network sees it from one epoch to the"
                  + " next, before normalization."));

  private static PictureKind of(String word, String heading, String intro) {
    return of(Subject.NETWORK, word, heading, intro);
  }

  private static PictureKind of(Subject subject, String word, String heading, String intro) {
    return new PictureKind(word, heading, intro, true, subject);
  }

  /** Of a word; one that this version does not know stands for itself. */
  static PictureKind of(String word) {
    return KNOWN.stream()
        .filter(kind -> kind.word.equals(word))
        .findFirst()
        .orElseGet(() -> of(word, word, ""));
  }

  /** The kinds that were drawn of these runs, in the order to show them in. */
  static Stream<PictureKind> of(Collection<RunResult> runs) {
    return runs.stream()
        .flatMap(run -> run.drawings().stream())
        .map(Drawn::kind)
        .distinct()
        .map(PictureKind::of)
        .sorted(Comparator.comparingInt(PictureKind::order).thenComparing(PictureKind::word));
  }

  /** Whether a picture shows data only, so that it is the same in every variant. */
  boolean isOfData(Picture picture) {
    return word.equals("samples")
        || word.equals("kernels")
        || word.equals("featureMaps") && picture.layer().isEmpty();
  }

  /** Where it stands among all. */
  int order() {
    int order = KNOWN.indexOf(this);
    return order < 0 ? KNOWN.size() : order;
  }
}
