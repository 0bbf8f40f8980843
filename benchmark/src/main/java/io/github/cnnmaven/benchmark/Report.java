package io.github.cnnmaven.benchmark;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * All rows, with the machine they were measured on.
 *
 * @param date in UTC
 * @param peak operations in a second of one core
 */
record Report(String date, String cpu, int cores, String java, double peak, List<Row> rows) {

  private static final String TORCH = "pytorch";

  static Report of(String cpu, double peak, List<Row> rows) {
    return new Report(
        LocalDate.now(ZoneOffset.UTC).toString(),
        cpu,
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.runtime.version", "unknown"),
        peak,
        rows);
  }

  /** As Markdown. */
  String table() {
    StringBuilder text = new StringBuilder();
    text.append(
        format(
            "%s, %d cores, peak %.0f GFLOP/s a core, Java %s, %s%n%n",
            cpu, cores, peak / 1e9, java, date));
    text.append("| network | batch | mode | engine | images/s | spread | share of peak | ");
    text.append("of PyTorch |\n|---|--:|---|---|--:|--:|--:|--:|\n");
    rows.forEach(row -> text.append(line(row)));
    return text.toString();
  }

  private String line(Row row) {
    Measurement what = row.what();
    double least = row.rates().stream().mapToDouble(r -> r).min().orElseThrow();
    double most = row.rates().stream().mapToDouble(r -> r).max().orElseThrow();
    return format(
        "| %s | %d | %s | %s | %.0f | %.0f to %.0f | %.1f %% | %s |%n",
        what.network(),
        what.batch(),
        what.mode(),
        what.engine(),
        row.median(),
        least,
        most,
        100 * row.shareOfPeak(),
        torch(what).map(torch -> format("%.2f", row.median() / torch)).orElse("-"));
  }

  private Optional<Double> torch(Measurement what) {
    Measurement other = new Measurement(TORCH, what.network(), what.batch(), what.mode());
    return rows.stream().filter(row -> row.what().equals(other)).map(Row::median).findFirst();
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
