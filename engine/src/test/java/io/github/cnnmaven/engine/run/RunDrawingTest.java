package io.github.cnnmaven.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.picture.ColorMap;
import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.picture.FeatureMaps;
import io.github.cnnmaven.core.picture.FileProbe;
import io.github.cnnmaven.core.picture.FilterSheets;
import io.github.cnnmaven.core.picture.ImageProbe;
import io.github.cnnmaven.core.picture.Mistakes;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.Drawn;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.engine.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunDrawingTest {

  private static final Drawing FILTERS =
      new FilterSheets(List.of(), null, 0, true, false, false, ColorMap.VIRIDIS);
  private static final Drawing MISTAKES = new Mistakes(2);

  @TempDir private Path temp;
  private Path data;
  private Path folder;
  private RunSpec spec;

  @BeforeEach
  void train() throws IOException {
    data = Fixtures.dataSet(temp.resolve("data"), 120, 60);
    folder = temp.resolve("run");
    spec = Fixtures.spec(Fixtures.network(0.5), 1, 1);
    new RunExecution(request(FILTERS), new RecordedNews()).execute();
  }

  @Test
  void drawsOnlyWhatIsNewAndTrainsNothing() throws IOException {
    FileTime old = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    Path filters = folder.resolve("images/filters-conv_1.png");
    Files.setLastModifiedTime(filters, old);
    byte[] model = Files.readAllBytes(folder.resolve("model.zip"));
    RunResult before = result();
    RecordedNews news = new RecordedNews();

    RunDrawing.of(request(MISTAKES, FILTERS)).execute(news);

    assertThat(result().drawings()).extracting(Drawn::kind).containsExactly("mistakes", "filters");
    assertThat(result().with(before.drawings())).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(filters)).isEqualTo(old);
    assertThat(Files.readAllBytes(folder.resolve("model.zip"))).isEqualTo(model);
    assertThat(news.epochs).isEmpty();
    assertThat(news.steps).as("it lives while it draws").isPositive();
    assertThat(result().lacking(List.of(MISTAKES, FILTERS))).isEmpty();
  }

  @Test
  void drawsTheSameBytesAsRightAfterTraining() throws IOException {
    byte[] first = Files.readAllBytes(folder.resolve("images/filters-conv_1.png"));
    RunDrawing.of(request(MISTAKES)).execute(new RecordedNews());

    RunDrawing.of(request(FILTERS)).execute(new RecordedNews());

    assertThat(Files.readAllBytes(folder.resolve("images/filters-conv_1.png"))).isEqualTo(first);
  }

  @Test
  void whatCannotBeDrawnIsANoteBesideWhatCan() throws IOException {
    Drawing maps =
        new FeatureMaps(
            List.of("conv_1", "nowhere"),
            4,
            List.of(
                new ImageProbe(Part.TEST, 1),
                new ImageProbe(Part.TEST, 99),
                new FileProbe("missing.png", null, null)),
            ColorMap.VIRIDIS);

    RunDrawing.of(request(maps)).execute(new RecordedNews());

    Drawn drawn = result().drawings().get(0);
    assertThat(drawn.pictures()).extracting(p -> p.layer() + p.probe()).contains("conv_1test:1");
    assertThat(drawn.note())
        .contains("This network has no layer nowhere")
        .contains("Probe test:99: there are only 60 images")
        .contains("Probe missing.png");
  }

  @Test
  void aBrokenPictureNeverFailsTheRun() throws IOException {
    Files.delete(folder.resolve("predictions.csv"));

    RunDrawing.of(request(MISTAKES, FILTERS)).execute(new RecordedNews());

    assertThat(result().drawings())
        .extracting(Drawn::note)
        .containsExactly("Not drawn: the run left no predictions", null);
  }

  @Test
  void aModelThatCannotBeReadLeavesANoteForEachKind() throws IOException {
    Files.writeString(folder.resolve("model.zip"), "no model");

    RunDrawing.of(request(MISTAKES)).execute(new RecordedNews());

    assertThat(result().status()).isEqualTo(RunStatus.FINISHED);
    assertThat(result().drawings().get(0).note()).startsWith("Not drawn: ");
  }

  @Test
  void anotherSpecsResultIsNotDrawnOf() throws IOException {
    RunSpec other = Fixtures.spec(Fixtures.network(0.5), 2, 1);

    assertThatThrownBy(() -> RunDrawing.of(Fixtures.request(other, data, folder)))
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("does not hold the finished result of baseline-s1");
  }

  private RunRequest request(Drawing... drawings) {
    RunRequest usual = Fixtures.request(spec, data, folder);
    return new RunRequest(
        usual.run(),
        usual.variant(),
        usual.spec(),
        usual.data(),
        usual.classNames(),
        usual.directory(),
        List.of(drawings),
        usual.origin());
  }

  private RunResult result() throws IOException {
    return Json.read(folder.resolve("run.json"), RunResult.class);
  }
}
