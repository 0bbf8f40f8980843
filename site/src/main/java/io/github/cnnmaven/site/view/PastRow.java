package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.VariantResults;
import io.github.cnnmaven.site.text.NumberText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where an experiment stood, in a table.
 *
 * @param when its newest run started
 * @param note whether it was accepted, and whether its data are other than today's
 * @param commit that was checked out, empty where none tells
 * @param best the variant chosen on validation
 * @param accuracy of it
 * @param baseline accuracy of today's baseline, then
 */
public record PastRow(
    String when, String note, String commit, String best, String accuracy, String baseline) {

  private static final int TIME = "2025-01-01T00:00".length();
  private static final int COMMIT = 10;

  /** The newest first. */
  static List<PastRow> of(ExperimentResults results) {
    List<PastRow> rows = new ArrayList<>();
    Stand.of(results).forEach(stand -> rows.add(of(stand, results)));
    Collections.reverse(rows);
    return rows;
  }

  private static PastRow of(Stand stand, ExperimentResults results) {
    String commit = stand.milestone().commit();
    String best = stand.milestone().best();
    List<String> notes = new ArrayList<>();
    if (stand.accepted()) {
      notes.add("accepted");
    }
    if (!stand.sameData(results)) {
      notes.add("other data");
    }
    return new PastRow(
        minute(stand.milestone().at()),
        String.join(", ", notes),
        commit == null ? "" : commit.substring(0, Math.min(COMMIT, commit.length())),
        best == null ? NumberText.NONE : best,
        stand.best().map(NumberText::percent).orElse(NumberText.NONE),
        results
            .baselineVariant()
            .map(VariantResults::id)
            .flatMap(stand::of)
            .map(NumberText::percent)
            .orElse(NumberText.NONE));
  }

  /** A time in UTC to the minute. */
  static String minute(String at) {
    return at.substring(0, Math.min(TIME, at.length())).replace('T', ' ');
  }
}
