package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.site.chart.Plot;
import io.github.cnnmaven.site.text.Answer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An experiment on the index page.
 *
 * @param open gates that did not pass
 * @param spark accuracy of the best variant from build to build, null where there is one only
 * @param trend the same in words, empty where there is no line
 * @param started when its first run began, empty without runs
 */
public record ExperimentCard(
    String name,
    String module,
    String href,
    String title,
    Badge badge,
    String answer,
    List<Tile> tiles,
    List<VerdictView> open,
    @Nullable Plot spark,
    String trend,
    String started) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  public ExperimentCard {
    tiles = List.copyOf(tiles);
    open = List.copyOf(open);
  }

  /**
   * The card of an experiment.
   *
   * @param folder from the index to its report
   * @param module it is from, empty where there is one only
   */
  public static ExperimentCard of(ExperimentResults results, String folder, String module) {
    Trend trend = Trend.of(results);
    return new ExperimentCard(
        results.experiment(),
        module,
        Href.of(folder) + "/index.html",
        results.title(),
        Badge.of(results.verdicts()),
        Answer.of(results).headline(),
        Tiles.of(results),
        results.verdicts().stream().filter(v -> !v.passed()).map(VerdictView::of).toList(),
        trend.spark(),
        trend.words(),
        started(results));
  }

  private static String started(ExperimentResults results) {
    return results.runs().stream()
        .map(RunRecord::result)
        .map(RunResult::startedAt)
        .min(String::compareTo)
        .map(ExperimentCard::minute)
        .orElse("");
  }

  private static String minute(String instant) {
    try {
      return MINUTE.format(Instant.parse(instant));
    } catch (DateTimeParseException e) {
      return instant;
    }
  }
}
