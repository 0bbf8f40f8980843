package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.Estimate;
import io.github.cnnmaven.core.statistics.PairedDifference;
import io.github.cnnmaven.site.chart.DotStrip;
import io.github.cnnmaven.site.text.NumberText;
import io.github.cnnmaven.site.text.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The page that compares two variants; differences are the second's minus the first's.
 *
 * @param first one of them
 * @param second the other one
 * @param sentence how they differ in test accuracy, with its uncertainty
 * @param difference seed by seed, null without a seed that both have finished
 * @param levels of every factor
 * @param training settings that differ
 * @param repairs images fixed and broken, null without predictions
 * @param firstOthers pages that compare the first with another variant
 * @param secondOthers pages that compare the second with another variant
 */
public record CompareView(
    String experiment,
    Link first,
    Link second,
    String sentence,
    @Nullable DotStrip difference,
    List<SeedPair> seeds,
    List<SideBySide> levels,
    List<SideBySide> training,
    List<SideBySide> costs,
    LayerDiff layers,
    List<CurvePanel> curves,
    List<PicturePair> pictures,
    @Nullable Repairs repairs,
    List<Link> firstOthers,
    List<Link> secondOthers,
    List<Section> sections) {

  public CompareView {
    seeds = List.copyOf(seeds);
    levels = List.copyOf(levels);
    training = List.copyOf(training);
    costs = List.copyOf(costs);
    curves = List.copyOf(curves);
    pictures = List.copyOf(pictures);
    firstOthers = List.copyOf(firstOthers);
    secondOthers = List.copyOf(secondOthers);
    sections = List.copyOf(sections);
  }

  /** The view of two variants, whose runs' files lie in the folder. */
  public static CompareView of(ExperimentResults results, Pair pair, ResultFolder folder)
      throws IOException {
    VariantResults first = pair.firstOf(results);
    VariantResults second = pair.secondOf(results);
    Differences differences = new Differences(results, first, second);
    Optional<PairedDifference> pairs = PairedSeeds.of(first, second);
    List<CurvePanel> curves = new PairCurves(results, first, second).panels();
    List<PicturePair> pictures = PicturePair.of(first, second, folder);
    Repairs repairs = Repairs.of(results, pair, folder).orElse(null);
    return new CompareView(
        results.experiment(),
        link(first),
        link(second),
        sentence(first, second, pairs),
        pairs.map(found -> DifferenceStrip.of(found, first, second)).orElse(null),
        SeedPair.of(first, second),
        differences.levels(),
        differences.training(),
        differences.costs(),
        LayerDiff.of(first.network(), second.network()),
        curves,
        pictures,
        repairs,
        others(results, first, second),
        others(results, second, first),
        sections(curves, pictures, repairs));
  }

  private static Link link(VariantResults variant) {
    return new Link(variant.id(), "../" + Href.ofVariant(variant.id()));
  }

  private static String sentence(
      VariantResults first, VariantResults second, Optional<PairedDifference> pairs) {
    if (pairs.isEmpty()) {
      return "There is no seed with which both have finished, so they cannot be compared yet.";
    }
    double mean = pairs.get().differences().mean();
    String amount = NumberText.fixed(Math.abs(mean) * 100, 1);
    String distance =
        amount.equals("0.0")
            ? " is level with "
            : " is " + amount + " percentage points " + (mean < 0 ? "below " : "above ");
    return Wording.name(second.id())
        + distance
        + Wording.name(first.id())
        + " on test accuracy"
        + evidence(pairs.get())
        + ".";
  }

  private static String evidence(PairedDifference pairs) {
    int seeds = pairs.differences().size();
    String ahead = ", ahead with " + pairs.above() + " of " + Wording.count(seeds, "seed");
    Optional<Estimate> estimate = pairs.estimate();
    if (estimate.isEmpty()) {
      return ahead + "; that is too little to tell luck from merit";
    }
    boolean open = estimate.get().interval().contains(0);
    return ahead
        + " (95 % interval "
        + PairedSeeds.points(estimate.get().interval())
        + ")"
        + (open ? ", which may still be chance" : "");
  }

  private static List<Link> others(
      ExperimentResults results, VariantResults kept, VariantResults against) {
    List<Link> links = new ArrayList<>();
    for (VariantResults other : results.variants()) {
      if (!other.id().equals(against.id())) {
        Pair.of(results, kept, other)
            .ifPresent(
                pair ->
                    links.add(new Link(other.id(), pair.page().substring("compare/".length()))));
      }
    }
    return links;
  }

  private static List<Section> sections(
      List<CurvePanel> curves, List<PicturePair> pictures, @Nullable Repairs repairs) {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("accuracy", "Accuracy"));
    sections.add(new Section("differences", "What differs"));
    if (!curves.isEmpty()) {
      sections.add(new Section("curves", "Curves"));
    }
    if (repairs != null) {
      sections.add(new Section("images", "Fixed and broken"));
    }
    if (!pictures.isEmpty()) {
      sections.add(new Section("pictures", "Pictures"));
    }
    return sections;
  }
}
