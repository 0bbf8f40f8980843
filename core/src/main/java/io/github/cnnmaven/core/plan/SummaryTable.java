package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.network.LayerSummary;
import io.github.cnnmaven.core.network.NetworkSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A network's layers as a table for a terminal, like Keras's {@code summary()}; columns are as wide
 * as what is in them.
 */
record SummaryTable(NetworkSummary network) {

  private static final int TEXT_COLUMNS = 3;

  List<String> lines() {
    List<List<String>> rows = rows();
    int[] widths = new int[rows.get(0).size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private List<List<String>> rows() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("layer", "type", "output", "parameters", "multiply-adds"));
    rows.add(List.of("input", "", network.input().toString(), "", ""));
    network.layers().forEach(layer -> rows.add(row(layer)));
    rows.add(
        List.of("total", "", "", number(network.parameters()), number(network.multiplyAdds())));
    return rows;
  }

  private static List<String> row(LayerSummary layer) {
    return List.of(
        layer.name(),
        layer.type(),
        layer.outputShape().toString(),
        number(layer.parameters()),
        number(layer.multiplyAdds()));
  }

  /** Words to the left, numbers to the right. */
  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String padding = " ".repeat(widths[i] - row.get(i).length());
      String cell = row.get(i);
      line.append("  ").append(i < TEXT_COLUMNS ? cell + padding : padding + cell);
    }
    return line.toString().stripTrailing();
  }

  private static String number(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }
}
