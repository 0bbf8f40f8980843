package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.site.text.NumberText;
import io.github.cnnmaven.site.text.Wording;
import java.util.Optional;

/**
 * A run in the list of runs.
 *
 * @param href its page, from the experiment's
 * @param cause why it did not finish, empty when it did
 */
public record RunRow(
    String id,
    String href,
    String seed,
    Badge badge,
    String cause,
    String epochs,
    String testAccuracy,
    String testLoss,
    String time) {

  static RunRow of(RunResult run) {
    Optional<Metrics> test = Optional.ofNullable(run.evaluation().get(Split.TEST));
    return new RunRow(
        run.id(),
        Href.ofRun(run.id(), "index.html"),
        Long.toString(run.seed()),
        Badge.of(run.status()),
        Optional.ofNullable(run.cause()).map(Wording::firstLine).orElse(""),
        Integer.toString(run.epochs()),
        test.map(Metrics::accuracy).map(NumberText::exactPercent).orElse(NumberText.NONE),
        test.map(Metrics::loss).map(NumberText::loss).orElse(NumberText.NONE),
        NumberText.duration(run.seconds()));
  }

  /** The same row on a page elsewhere; {@code way} leads from there to the experiment's folder. */
  RunRow from(String way) {
    return new RunRow(id, way + href, seed, badge, cause, epochs, testAccuracy, testLoss, time);
  }
}
