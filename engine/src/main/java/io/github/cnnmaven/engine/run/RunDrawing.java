package io.github.cnnmaven.engine.run;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.picture.Drawing;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.Drawn;
import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.engine.data.Splits;
import io.github.cnnmaven.engine.network.NativeLibrary;
import io.github.cnnmaven.engine.normalization.Normalizer;
import io.github.cnnmaven.engine.random.RandomStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Draws a stored run's missing pictures from its saved model, without training it again. */
public final class RunDrawing {

  private final RunRequest request;
  private final RunResult stored;
  private final Path folder;

  private RunDrawing(RunRequest request, RunResult stored, Path folder) {
    this.request = request;
    this.stored = stored;
    this.folder = folder;
  }

  /**
   * For a run whose folder is there.
   *
   * @throws IOException when its result is damaged, or another run's
   */
  public static RunDrawing of(RunRequest request) throws IOException {
    Path folder = Path.of(request.directory());
    RunResult stored = RunResult.read(folder.resolve(ExperimentFolder.RUN_FILE));
    if (!stored.fingerprint().equals(request.spec().fingerprint())
        || stored.status() != RunStatus.FINISHED) {
      throw new IOException(folder + " does not hold the finished result of " + request.run());
    }
    return new RunDrawing(request, stored, folder);
  }

  /**
   * Draws what is lacking, and lists in {@code run.json} what was asked for: what is no longer
   * asked for is not listed, though its files stay.
   *
   * @throws IOException when the data or the model cannot be read, or the result not be kept
   */
  public RunStatus execute(RunListener listener) throws IOException {
    List<Drawing> lacking = stored.lacking(request.drawings());
    listener.started(Phase.LOAD_DATA);
    RunSpec spec = request.spec();
    Splits splits =
        Splits.read(Path.of(request.data()), spec.data(), new RandomStreams(spec.seed()));
    Normalizer normalizer = Normalizer.of(spec.normalization(), splits.train());
    NativeLibrary.setUp(spec.threads());
    listener.started(Phase.DRAW);
    List<Drawn> drawn = new Studio(request, folder, listener).draw(lacking, splits, normalizer);
    keep(stored.with(inOrder(drawn)));
    listener.ended(stored.status());
    return stored.status();
  }

  private List<Drawn> inOrder(List<Drawn> drawn) {
    return request.drawings().stream()
        .map(Drawn::key)
        .flatMap(
            key ->
                Stream.concat(drawn.stream(), stored.drawings().stream())
                    .filter(one -> one.key().equals(key))
                    .limit(1))
        .toList();
  }

  private void keep(RunResult result) throws IOException {
    Path file = folder.resolve(ExperimentFolder.RUN_FILE);
    Path temporary = folder.resolve(ExperimentFolder.RUN_FILE + ".tmp");
    Files.writeString(temporary, Json.pretty(result));
    Files.move(
        temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
