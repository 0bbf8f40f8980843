package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Outcomes;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.McNemar;
import io.github.cnnmaven.site.text.NumberText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Test images that the one variant gets right and the other wrong, seed by seed.
 *
 * @param seeds a row for each seed of which both left predictions
 * @param fixed images that the second gets right and the first wrong with every seed
 * @param broken images that the first gets right and the second wrong with every seed
 */
public record Repairs(List<SeedRow> seeds, Images fixed, Images broken) {

  public Repairs {
    seeds = List.copyOf(seeds);
  }

  /**
   * A seed.
   *
   * @param p that so uneven a split is chance (McNemar, exact)
   */
  public record SeedRow(String seed, String fixed, String broken, String net, String p) {}

  /**
   * Images by class.
   *
   * @param count of them all
   * @param pictures of those that are among the surest mistakes of the variant that is wrong
   */
  public record Images(String count, List<ClassImages> classes, List<PictureView> pictures) {

    private static final int MOST = 12;

    public Images {
      classes = List.copyOf(classes);
      pictures = List.copyOf(pictures);
    }

    /** Images of one class; {@code more} tells how many are not listed, empty when none. */
    public record ClassImages(String name, String indices, String more) {}

    private static Images of(
        BitSet images, Outcomes labelled, ClassNames names, List<PictureView> pictures) {
      Map<Integer, List<Integer>> byClass = new TreeMap<>();
      images.stream()
          .forEach(
              image ->
                  byClass
                      .computeIfAbsent(labelled.labels()[image], label -> new ArrayList<>())
                      .add(image));
      return new Images(
          NumberText.count(images.cardinality()),
          byClass.entrySet().stream()
              .map(entry -> classImages(names.of(entry.getKey()), entry.getValue()))
              .toList(),
          pictures);
    }

    private static ClassImages classImages(String name, List<Integer> images) {
      List<String> listed = images.stream().limit(MOST).map(String::valueOf).toList();
      int more = images.size() - listed.size();
      return new ClassImages(
          name, String.join(", ", listed), more == 0 ? "" : "and " + more + " more");
    }
  }

  /** Of two variants; empty without a seed of which both left predictions. */
  static Optional<Repairs> of(ExperimentResults results, Pair pair, ResultFolder folder)
      throws IOException {
    List<SeedRow> rows = new ArrayList<>();
    BitSet fixed = new BitSet();
    BitSet broken = new BitSet();
    Outcomes labelled = null;
    for (RunRecord run : pair.firstOf(results).runs()) {
      Optional<Outcomes> one = folder.outcomes(run.result().id());
      Optional<Outcomes> other = sibling(pair.secondOf(results), run, folder);
      if (one.isEmpty() || other.isEmpty() || one.get().size() != other.get().size()) {
        continue;
      }
      BitSet before = one.get().right();
      BitSet after = other.get().right();
      rows.add(row(run.result().seed(), McNemar.of(before, after)));
      keep(fixed, without(after, before), labelled == null);
      keep(broken, without(before, after), labelled == null);
      labelled = one.get();
    }
    if (labelled == null) {
      return Optional.empty();
    }
    ClassNames names = ClassNames.of(results.data());
    MistakePictures seen = new MistakePictures(folder);
    return Optional.of(
        new Repairs(
            rows,
            Images.of(fixed, labelled, names, seen.of(fixed, pair.firstOf(results))),
            Images.of(broken, labelled, names, seen.of(broken, pair.secondOf(results)))));
  }

  private static Optional<Outcomes> sibling(
      VariantResults variant, RunRecord run, ResultFolder folder) throws IOException {
    for (RunRecord other : variant.runs()) {
      if (other.result().seed() == run.result().seed()) {
        return folder.outcomes(other.result().id());
      }
    }
    return Optional.empty();
  }

  private static SeedRow row(long seed, McNemar test) {
    int net = test.fixed() - test.broken();
    return new SeedRow(
        Long.toString(seed),
        NumberText.count(test.fixed()),
        NumberText.count(test.broken()),
        (net > 0 ? "+" : "") + NumberText.fixed(net, 0),
        NumberText.p(test.pValue()));
  }

  private static BitSet without(BitSet some, BitSet others) {
    BitSet rest = (BitSet) some.clone();
    rest.andNot(others);
    return rest;
  }

  /** Keeps what all seeds have in common. */
  private static void keep(BitSet common, BitSet next, boolean first) {
    if (first) {
      common.or(next);
    } else {
      common.and(next);
    }
  }
}
