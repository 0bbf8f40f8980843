package io.github.cnnmaven.engine.picture;

import io.github.cnnmaven.core.picture.FeaturePlane;
import io.github.cnnmaven.engine.data.Images;
import io.github.cnnmaven.engine.inference.Pass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Test images as points in the plane of the two principal components of their features. */
record PlanePicture(FeaturePlane drawing) implements Drawer {

  private static final int BATCH = 50;
  private static final int SIDE = 320;
  private static final int DOT = 4;
  private static final int GROUND = 0xF8F9FB;
  private static final double PERCENT = 100;

  /** Names and colours of Tableau 10, which stay apart for most people. */
  private static final List<String> NAMES =
      List.of(
          "blue", "orange", "red", "teal", "green", "yellow", "purple", "pink", "brown", "grey");

  private static final int[] COLORS = {
    0x4E79A7, 0xF28E2B, 0xE15759, 0x76B7B2, 0x59A14F, 0xEDC948, 0xB07AA1, 0xFF9DA7, 0x9C755F,
    0xBAB0AC
  };

  @Override
  public void draw(Subject subject, Easel easel) throws IOException {
    Images images = subject.splits().test();
    int count = Math.min(drawing.images(), images.size());
    List<float[]> features = new ArrayList<>();
    int batch = subject.batch(BATCH);
    for (int first = 0; first < count; first += batch) {
      Pass pass = subject.show(images, first, Math.min(batch, count - first));
      features.addAll(List.of(pass.features()));
    }
    PrincipalPlane plane = PrincipalPlane.of(features);
    int[] cells = new int[SIDE * SIDE];
    Arrays.fill(cells, GROUND);
    StringBuilder table = new StringBuilder("image,label,first,second\n");
    for (int i = 0; i < count; i++) {
      double[] point = plane.points().get(i);
      table.append(i).append(',').append(images.label(i));
      table.append(',').append(point[0]).append(',').append(point[1]).append('\n');
      dot(cells, plane.across(point), plane.down(point), images.label(i));
    }
    String caption =
        String.format(
            Locale.ROOT,
            "%d test images; the plane holds %.0f %% of the variance. %s",
            count,
            PERCENT * plane.explained(),
            legend(subject));
    easel.put(
        new Easel.Title("", "", caption, "Points of " + caption),
        Sheet.row(List.of(new Tile(SIDE, SIDE, cells))),
        table.toString());
  }

  private static String legend(Subject subject) {
    List<String> names = subject.classNames();
    String colors =
        IntStream.range(0, Math.min(names.size(), COLORS.length))
            .mapToObj(i -> NAMES.get(i) + " " + names.get(i))
            .collect(Collectors.joining(", "));
    return names.size() > COLORS.length ? colors + " and so on from blue again" : colors;
  }

  private static void dot(int[] cells, double across, double down, int label) {
    int left = (int) (across * (SIDE - DOT));
    int top = (int) (down * (SIDE - DOT));
    for (int i = 0; i < DOT * DOT; i++) {
      cells[(top + i / DOT) * SIDE + left + i % DOT] = COLORS[label % COLORS.length];
    }
  }
}
