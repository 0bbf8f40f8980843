package io.github.cnnmaven.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * What engines reached, each beside the first of its subject. Two means are the same when they
 * differ by at most two standard errors of their difference.
 */
record AccuracyTable(List<AccuracyRow> rows) {

  private static final int ERRORS = 2;

  AccuracyTable {
    rows = List.copyOf(rows);
  }

  boolean isSame() {
    return rows.stream().allMatch(this::isSame);
  }

  String text() {
    StringBuilder text =
        new StringBuilder("| subject | engine | test accuracy of each seed | mean | standard error")
            .append(" | less ours | two standard errors of that | same |\n")
            .append("|---|---|---|--:|--:|--:|--:|---|\n");
    for (AccuracyRow row : rows) {
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %.4f | %.4f | %+.4f | %.4f | %s |%n",
              row.subject(),
              row.engine(),
              String.join(" ", row.accuracies().stream().map(AccuracyTable::text).toList()),
              row.mean(),
              row.standardError(),
              difference(row),
              bound(row),
              isSame(row) ? "yes" : "no"));
    }
    return text.toString();
  }

  private boolean isSame(AccuracyRow row) {
    return Math.abs(difference(row)) <= bound(row);
  }

  private double difference(AccuracyRow row) {
    return row.mean() - first(row).mean();
  }

  private double bound(AccuracyRow row) {
    return ERRORS * Math.hypot(row.standardError(), first(row).standardError());
  }

  private AccuracyRow first(AccuracyRow row) {
    return rows.stream()
        .filter(each -> each.subject().equals(row.subject()))
        .findFirst()
        .orElseThrow();
  }

  private static String text(double accuracy) {
    return String.format(Locale.ROOT, "%.4f", accuracy);
  }
}
