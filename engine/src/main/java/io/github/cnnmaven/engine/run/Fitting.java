package io.github.cnnmaven.engine.run;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.EarlyStop;
import io.github.cnnmaven.core.result.Environment;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.engine.state.Resumable;
import io.github.cnnmaven.engine.training.DivergedException;
import io.github.cnnmaven.engine.training.EpochListener;
import io.github.cnnmaven.engine.training.Trainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The training of a run, from where it was interrupted and up to where its time is over. */
final class Fitting implements EpochListener {

  private static final double NANOS_PER_SECOND = 1e9;

  /** A weight and the two moments that most optimizers keep of its gradient. */
  private static final int BYTES_PER_PARAMETER = 12;

  private static final Logger LOG = LoggerFactory.getLogger(Fitting.class);

  private final RunRequest request;
  private final RunFolder folder;
  private final RunListener listener;
  private final RunReport report;
  private final @Nullable CheckpointFile checkpoint;
  private final List<EpochRecord> epochs = new ArrayList<>();
  private final long start = System.nanoTime();
  private final Pace pace = new Pace(System::nanoTime);

  /**
   * A training that has not begun.
   *
   * @param machine that trains
   */
  Fitting(
      RunRequest request,
      Environment machine,
      RunFolder folder,
      RunListener listener,
      RunReport report) {
    this.request = request;
    this.folder = folder;
    this.listener = listener;
    this.report = report;
    String file = request.checkpoint();
    this.checkpoint =
        file == null ? null : new CheckpointFile(Path.of(file), owner(request, machine));
  }

  /** The system's version changes with its updates, and no number with it. */
  private static String owner(RunRequest request, Environment machine) {
    return Json.line(
        List.of(
            request.spec().fingerprint(),
            machine.cpu(),
            machine.acceleration(),
            machine.versions()));
  }

  /** Trains; parameters and errors as in {@link Trainer#train}. */
  Optional<EarlyStop> train(Trainer trainer) throws DivergedException, IOException {
    if (checkpoint != null) {
      Optional<Progress> reached = checkpoint.read(trainer);
      if (reached.isPresent()) {
        goOn(reached.get());
      }
    }
    pace.expect(BYTES_PER_PARAMETER * trainer.parameters());
    Optional<EarlyStop> end = trainer.train(this);
    LOG.info(
        "{} checkpoints took {} ms of {} ms",
        pace.count(),
        TimeUnit.NANOSECONDS.toMillis(pace.nanos()),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    return end;
  }

  private void goOn(Progress reached) throws IOException {
    report.addToClock(reached.seconds());
    for (EpochRecord epoch : reached.epochs()) {
      keep(epoch);
    }
    listener.resumed(reached.epochs().size());
  }

  @Override
  public void ended(EpochRecord epoch) throws IOException {
    keep(epoch);
    listener.ended(epoch);
  }

  private void keep(EpochRecord epoch) throws IOException {
    epochs.add(epoch);
    folder.append(epoch);
  }

  @Override
  public void stepped() {
    listener.stepped();
  }

  @Override
  public void resting(Resumable training) throws IOException {
    boolean over = isOver();
    if (checkpoint != null && (over || pace.isDue())) {
      write(checkpoint, training);
    }
    if (over) {
      throw new PausedException(epochs.size(), request.spec().training().epochs());
    }
  }

  /** A run that cannot be gone on with is still better than none. */
  private void write(CheckpointFile file, Resumable training) {
    long began = System.nanoTime();
    try {
      file.write(new Progress(report.clock(), epochs), training);
    } catch (IOException e) {
      LOG.warn("No checkpoint after epoch {}", epochs.size(), e);
    }
    pace.written(began);
  }

  private boolean isOver() {
    Double left = request.secondsLeft();
    return left != null && (System.nanoTime() - start) / NANOS_PER_SECOND >= left;
  }
}
