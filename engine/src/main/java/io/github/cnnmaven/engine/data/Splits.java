package io.github.cnnmaven.engine.data;

import io.github.cnnmaven.core.plan.DataSpec;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.engine.random.RandomStreams;
import io.github.cnnmaven.engine.random.SplitMix64;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The disjoint parts of a data set that a run uses.
 *
 * @param validation none where no share is set aside
 */
public record Splits(Images train, Optional<Images> validation, Images test) {

  /**
   * Reads a data set and sets images aside for validation: of each class the same share, rounded to
   * whole images, drawn from the stream {@link RandomStreams#SPLIT}.
   *
   * @throws IOException when a file cannot be read or is not what it should be
   * @throws DataException when a part would be empty
   */
  public static Splits read(Path folder, DataSpec spec, RandomStreams random) throws IOException {
    DataFolder files = new DataFolder(folder, spec.classes());
    Images train = files.train();
    Images test = files.test();
    if (!train.shape().equals(test.shape())) {
      throw new DataException(
          String.format(
              "%s: the training images are %s, but the test images %s",
              folder, train.shape(), test.shape()));
    }
    if (spec.validation() == 0) {
      return new Splits(train, Optional.empty(), test);
    }
    SplitMix64 stream = random.of(RandomStreams.SPLIT, RandomStreams.BEFORE_TRAINING);
    boolean[] validates = draw(train, spec, stream);
    return new Splits(
        part(folder, train, validates, false),
        Optional.of(part(folder, train, validates, true)),
        test);
  }

  /** By split, in the order of {@link Split}. */
  public Map<Split, Images> parts() {
    Map<Split, Images> parts = new EnumMap<>(Split.class);
    parts.put(Split.TRAIN, train);
    validation.ifPresent(images -> parts.put(Split.VALIDATION, images));
    parts.put(Split.TEST, test);
    return parts;
  }

  private static boolean[] draw(Images images, DataSpec spec, SplitMix64 random) {
    boolean[] drawn = new boolean[images.size()];
    for (int label = 0; label < spec.classes(); label++) {
      int wanted = label;
      int[] members =
          IntStream.range(0, images.size()).filter(i -> images.label(i) == wanted).toArray();
      random.shuffle(members);
      long count = Math.round(members.length * spec.validation());
      Arrays.stream(members).limit(count).forEach(i -> drawn[i] = true);
    }
    return drawn;
  }

  private static Images part(Path folder, Images images, boolean[] validates, boolean which)
      throws DataException {
    int[] chosen = IntStream.range(0, images.size()).filter(i -> validates[i] == which).toArray();
    if (chosen.length == 0) {
      throw new DataException(
          String.format(
              "%s: of its %d training images none is left to %s; choose another share",
              folder, images.size(), which ? "validate" : "train"));
    }
    return images.select(chosen);
  }
}
