package io.github.cnnmaven.core.prepared;

import java.util.List;

/**
 * Images whose pixels are the same to the last bit. One that is in two parts makes the second a
 * weaker judge: the network has seen the answer.
 *
 * @param testInTrain how many test images are in the training images too
 * @param validationInTrain how many images of a validation folder are, too
 * @param testInValidation how many test images are in a validation folder too
 * @param withinTrain how many training images repeat an earlier one
 * @param otherLabel how many images repeat an earlier one under another label
 * @param examples of images in two parts
 */
public record Duplicates(
    int testInTrain,
    int validationInTrain,
    int testInValidation,
    int withinTrain,
    int otherLabel,
    List<String> examples) {

  /** No image is there twice. */
  public static final Duplicates NONE = new Duplicates(0, 0, 0, 0, 0, List.of());

  public Duplicates {
    examples = List.copyOf(examples);
  }

  /** How many images are in more than one part. */
  public int acrossParts() {
    return testInTrain + validationInTrain + testInValidation;
  }
}
