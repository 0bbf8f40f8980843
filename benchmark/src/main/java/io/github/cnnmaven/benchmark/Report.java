package io.github.cnnmaven.benchmark;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * All rows, with the machine they were measured on.
 *
 * @param date in UTC
 * @param peak operations in a second of one core
 * @param workerStart seconds from the start of a worker to the end of its first, short epoch
 */
record Report(
    String date,
    String cpu,
    int cores,
    String java,
    double peak,
    List<Double> workerStart,
    List<Row> rows) {

  private static final String TORCH = "pytorch";
  private static final String STEP = "step";

  static Report of(String cpu, double peak, List<Double> workerStart, List<Row> rows) {
    return new Report(
        LocalDate.now(ZoneOffset.UTC).toString(),
        cpu,
        Runtime.getRuntime().availableProcessors(),
        System.getProperty("java.runtime.version", "unknown"),
        peak,
        workerStart,
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
    text.append("of PyTorch | of our step |\n|---|--:|---|---|--:|--:|--:|--:|--:|\n");
    rows.forEach(row -> text.append(line(row)));
    text.append('\n');
    rows.stream().map(Row::what).map(Kind::of).distinct().forEach(kind -> text.append(mean(kind)));
    double slowest = workerStart.stream().mapToDouble(s -> s).max().orElse(Double.NaN);
    double start = workerStart.stream().sorted().toList().get(workerStart.size() / 2);
    text.append(
        format(
            "A worker's first, short epoch ends %.1f s after its start (at most %.1f s).%n",
            start, slowest));
    return text.toString();
  }

  /** What a mean is over. */
  private record Kind(String engine, String mode) {

    static Kind of(Measurement what) {
      return new Kind(what.engine(), what.mode());
    }
  }

  /** Geometric means over networks and batches, of what each engine is compared with. */
  private String mean(Kind kind) {
    return ratios(kind, TORCH) + ratios(kind, STEP);
  }

  private String ratios(Kind kind, String other) {
    double[] ratios =
        rows.stream()
            .filter(row -> Kind.of(row.what()).equals(kind) && !kind.engine().equals(other))
            .flatMapToDouble(row -> ratio(row, other).stream().mapToDouble(r -> r))
            .sorted()
            .toArray();
    if (ratios.length == 0) {
      return "";
    }
    double mean = Math.exp(DoubleStream.of(ratios).map(Math::log).average().orElseThrow());
    return format(
        "- %s against %s, %s: %.2f in the geometric mean, %.2f to %.2f%n",
        kind.engine(), other, kind.mode(), mean, ratios[0], ratios[ratios.length - 1]);
  }

  private String line(Row row) {
    Measurement what = row.what();
    double least = row.rates().stream().mapToDouble(r -> r).min().orElseThrow();
    double most = row.rates().stream().mapToDouble(r -> r).max().orElseThrow();
    return format(
        "| %s | %d | %s | %s | %.0f | %.0f to %.0f | %.1f %% | %s | %s |%n",
        what.network(),
        what.batch(),
        what.mode(),
        what.engine(),
        row.median(),
        least,
        most,
        100 * row.shareOfPeak(),
        ratio(row, TORCH).map(ratio -> format("%.2f", ratio)).orElse("-"),
        ratio(row, STEP).map(ratio -> format("%.2f", ratio)).orElse("-"));
  }

  /** How many times as fast as another engine. */
  private Optional<Double> ratio(Row row, String engine) {
    Measurement what = row.what();
    Measurement other = new Measurement(engine, what.network(), what.batch(), what.mode());
    return rows.stream()
        .filter(each -> each.what().equals(other))
        .map(each -> row.median() / each.median())
        .findFirst();
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
