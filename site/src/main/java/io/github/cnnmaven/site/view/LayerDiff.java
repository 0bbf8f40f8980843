package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.network.LayerSummary;
import io.github.cnnmaven.core.network.NetworkSummary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two networks, layer by layer: layers that only one has, and layers of the
 * same name and type whose shapes or parameters differ.
 *
 * @param equal how many layers are the same in both
 */
public record LayerDiff(int equal, List<Row> rows) {

  public LayerDiff {
    rows = List.copyOf(rows);
  }

  /**
   * A layer that differs.
   *
   * @param first as the first network has it, null when it has not
   * @param second as the second network has it, null when it has not
   */
  public record Row(String name, String type, @Nullable LayerRow first, @Nullable LayerRow second) {

    private static Row of(@Nullable LayerSummary first, @Nullable LayerSummary second) {
      LayerRow one = first == null ? null : LayerRow.of(first);
      LayerRow other = second == null ? null : LayerRow.of(second);
      LayerRow named = one == null ? other : one;
      return named == null
          ? new Row("", "", null, null)
          : new Row(named.name(), named.type(), one, other);
    }
  }

  static LayerDiff of(NetworkSummary first, NetworkSummary second) {
    int[][] common = common(first.layers(), second.layers());
    List<Row> rows = new ArrayList<>();
    int equal = 0;
    int i = 0;
    int j = 0;
    while (i < first.layers().size() || j < second.layers().size()) {
      LayerSummary one = i < first.layers().size() ? first.layers().get(i) : null;
      LayerSummary other = j < second.layers().size() ? second.layers().get(j) : null;
      if (one != null && other != null && same(one, other)) {
        boolean unchanged = one.equals(other);
        equal += unchanged ? 1 : 0;
        if (!unchanged) {
          rows.add(Row.of(one, other));
        }
        i++;
        j++;
      } else if (other == null || one != null && common[i + 1][j] >= common[i][j + 1]) {
        rows.add(Row.of(one, null));
        i++;
      } else {
        rows.add(Row.of(null, other));
        j++;
      }
    }
    return new LayerDiff(equal, rows);
  }

  /** Length of the longest common subsequence of the layers from each pair of places on. */
  private static int[][] common(List<LayerSummary> first, List<LayerSummary> second) {
    int[][] common = new int[first.size() + 1][second.size() + 1];
    for (int i = first.size() - 1; i >= 0; i--) {
      for (int j = second.size() - 1; j >= 0; j--) {
        common[i][j] =
            same(first.get(i), second.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static boolean same(LayerSummary one, LayerSummary other) {
    return one.name().equals(other.name()) && one.type().equals(other.type());
  }
}
