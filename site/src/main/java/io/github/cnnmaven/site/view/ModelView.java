package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.core.statistics.Interval;
import io.github.cnnmaven.core.statistics.Proportion;
import io.github.cnnmaven.site.text.NumberText;
import io.github.cnnmaven.site.text.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * A model card.
 *
 * @param accuracy on test in a sentence, with its uncertainty
 * @param classes in the order of the network's outputs
 */
public record ModelView(
    String experiment,
    String title,
    String run,
    String accuracy,
    String input,
    String classes,
    List<Fact> facts,
    List<Fact> provenance,
    List<LayerRow> layers) {

  public ModelView {
    facts = List.copyOf(facts);
    provenance = List.copyOf(provenance);
    layers = List.copyOf(layers);
  }

  /** The card of a variant's run. */
  public static ModelView of(ExperimentResults results, VariantResults variant, RunResult run) {
    NetworkView network = NetworkView.of(variant.network());
    List<Fact> facts = new ArrayList<>(TrainingFacts.of(run.spec()));
    facts.add(Fact.of("Parameters", network.parameters()));
    facts.add(Fact.of("Multiply-adds for an image", network.multiplyAdds()));
    facts.addAll(DataView.of(results.data()).facts());
    return new ModelView(
        results.experiment(),
        results.title(),
        run.id(),
        accuracy(results, variant, run),
        network.input(),
        String.join(", ", results.data().classNames()),
        facts,
        Provenance.of(List.of(run)),
        network.layers());
  }

  private static String accuracy(ExperimentResults results, VariantResults variant, RunResult run) {
    Metrics test = run.evaluation().get(Split.TEST);
    int images = results.data().testImages();
    if (test == null || images < 1) {
      return "It was not tested.";
    }
    long right = Math.round(test.accuracy() * images);
    Interval interval = new Proportion(right, images).wilson(Interval.LEVEL);
    return NumberText.exactPercent(test.accuracy())
        + " of "
        + Wording.count(images, "test image")
        + " are recognised (95 % interval for the size of the test set "
        + NumberText.percentRange(interval)
        + " %)"
        + variant
            .summary(Split.TEST, Metrics::accuracy)
            .filter(summary -> summary.n() > 1)
            .map(
                summary ->
                    "; "
                        + Wording.count(summary.n(), "run")
                        + " of this variant reach "
                        + NumberText.percent(summary))
            .orElse("")
        + ".";
  }
}
