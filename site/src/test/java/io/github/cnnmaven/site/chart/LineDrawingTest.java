package io.github.cnnmaven.site.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineDrawingTest {

  private static final Frame FRAME = new Frame(120, 120, 10, 10, 10, 10);

  @Test
  void placesFirstAndLastEpochAtTheEdges() {
    Plot chart = draw(5, List.of(0.0, 1.0, 0.0, 1.0, 0.0));
    assertThat(chart.strokes())
        .containsExactly(new Stroke("a", "10,110 35,10 60,110 85,10 110,110"));
  }

  @Test
  void breaksALineWhereThereIsNoNumber() {
    Plot chart = draw(5, List.of(0.0, 0.0, Double.NaN, 1.0, Double.NEGATIVE_INFINITY));
    assertThat(chart.strokes()).containsExactly(new Stroke("a", "10,110 35,110"));
    assertThat(chart.marks()).containsExactly(Mark.of("a point", Symbol.CIRCLE, "85", "10", ""));
  }

  @Test
  void keepsWhatIsTooHighAtTheEdge() {
    assertThat(draw(2, List.of(0.5, 1e9)).strokes())
        .containsExactly(new Stroke("a", "10,60 110,10"));
  }

  @Test
  void drawsASingleEpochAsAPoint() {
    assertThat(draw(1, List.of(0.5)).marks())
        .containsExactly(Mark.of("a point", Symbol.CIRCLE, "60", "60", ""));
  }

  @Test
  void tellsManyEpochsInFewBands() {
    List<HoverBand> bands = draw(1000, List.of(0.5)).bands();
    assertThat(bands).hasSizeLessThan(50);
    assertThat(bands.get(bands.size() - 1).title()).isEqualTo("epoch 1000");
  }

  private static Plot draw(int epochs, List<Double> values) {
    return new LineDrawing(FRAME, Axis.counting(epochs), new Axis(0, 1, 0.5), 1)
        .add(new Series("a", values))
        .chart("label", epoch -> "epoch " + epoch);
  }
}
