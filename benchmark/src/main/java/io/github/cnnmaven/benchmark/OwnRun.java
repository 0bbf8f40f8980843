package io.github.cnnmaven.benchmark;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.augmentation.Fill;
import io.github.cnnmaven.core.augmentation.Geometry;
import io.github.cnnmaven.core.augmentation.Range;
import io.github.cnnmaven.core.plan.DataSpec;
import io.github.cnnmaven.core.plan.RunSpec;
import io.github.cnnmaven.core.prepared.Duplicates;
import io.github.cnnmaven.core.prepared.Part;
import io.github.cnnmaven.core.prepared.PreparedCard;
import io.github.cnnmaven.core.prepared.PreparedWriter;
import io.github.cnnmaven.core.protocol.Phase;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Origin;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.training.Training;
import io.github.cnnmaven.engine.random.SplitMix64;
import io.github.cnnmaven.engine.run.RunExecution;
import io.github.cnnmaven.engine.run.RunListener;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A run with all that belongs to one: reading, preparing batches, validation, a checkpoint after
 * each epoch.
 */
record OwnRun(Workload workload, int batch, int threads, Augmentation augmentation) {

  /** Flips, shifts, rotation and zoom. */
  static final Augmentation USUAL =
      Augmentation.of(
          new Geometry(
              true,
              false,
              20,
              new Geometry.Shift(0.1, 0.1),
              Range.around(1, 0.1),
              0,
              new Geometry.Crop(0, 0),
              Fill.NEAREST));

  private static final String DATA = "data";
  private static final int TEST_SHARE = 5;
  private static final double VALIDATION = 0.1;

  /** How many of the images are trained on. */
  static int trained(int images) {
    return (int) Math.round(images * (1 - VALIDATION));
  }

  /**
   * Trains.
   *
   * @param images in the training split; a tenth of them validate
   * @return images trained on for each second from the end of the first epoch to the end of the
   *     last, with the checkpoints between them
   */
  double rate(int images, int epochs) throws IOException {
    try (Scratch folder = Scratch.create()) {
      write(folder.path(), images);
      List<Long> ends = train(folder.path(), 1, epochs);
      long nanos = ends.get(epochs - 1) - ends.get(0);
      return (epochs - 1) * trained(images) * 1e9 / nanos;
    }
  }

  /**
   * Trains on the images that {@link #write} has put into a folder.
   *
   * @return when each epoch ended, in nanoseconds
   */
  List<Long> train(Path folder, int seed, int epochs) throws IOException {
    List<Long> ends = new ArrayList<>();
    RunStatus status = new RunExecution(request(folder, seed, epochs), new Clock(ends)).execute();
    if (status != RunStatus.FINISHED) {
      throw new IOException("The run ended as " + status);
    }
    return ends;
  }

  /** Notes when each epoch ended. */
  record Clock(List<Long> ends) implements RunListener {

    @Override
    public void started(Phase phase) {}

    @Override
    public void resumed(int epochs) {}

    @Override
    public void ended(EpochRecord epoch) {
      ends.add(System.nanoTime());
    }

    @Override
    public void ended(RunStatus status) {}
  }

  /** A run on the images that {@link #write} has put into a folder; its result goes there, too. */
  RunRequest request(Path folder, int seed, int epochs) {
    Path directory = folder.resolve(workload.network().id() + "-s" + seed);
    Training training = workload.network().training();
    RunSpec spec =
        new RunSpec(
            new DataSpec("made up", workload.classes(), VALIDATION),
            workload.network().network(),
            augmentation,
            new Training(epochs, batch, training.optimizer(), training.loss()),
            seed,
            threads,
            "benchmark");
    return new RunRequest(
            workload.name(),
            "baseline",
            spec,
            folder.resolve(DATA).toString(),
            names(),
            directory.toString(),
            List.of(),
            new Origin("none", "none", null, false, "benchmark"))
        .resumable(directory + ".checkpoint");
  }

  private List<String> names() {
    return IntStream.range(0, workload.classes()).mapToObj(i -> "class " + i).toList();
  }

  private PreparedCard.ClassCount count(int label, int images) {
    return new PreparedCard.ClassCount(
        names().get(label), share(label, images), 0, share(label, images / TEST_SHARE));
  }

  /** Classes follow each other. */
  private int share(int label, int images) {
    return (images + workload.classes() - 1 - label) / workload.classes();
  }

  /**
   * Makes up images.
   *
   * @param images in the training split; there are a fifth as many to test with
   */
  void write(Path folder, int images) throws IOException {
    SplitMix64 random = new SplitMix64(1);
    try (PreparedWriter writer = new PreparedWriter(folder.resolve(DATA), workload.input())) {
      add(writer, Part.TRAIN, images, random);
      add(writer, Part.TEST, images / TEST_SHARE, random);
      writer.finish(
          new PreparedCard(
              writer.contentSha256(),
              writer.shape(),
              IntStream.range(0, workload.classes()).mapToObj(c -> count(c, images)).toList(),
              Duplicates.NONE,
              PreparedCard.Skipped.NONE,
              new PreparedCard.SourceFiles("none", 0, 0, List.of()),
              "made up"));
    }
  }

  private void add(PreparedWriter writer, Part part, int count, SplitMix64 random)
      throws IOException {
    byte[] pixels = new byte[Math.toIntExact(workload.input().size())];
    for (int i = 0; i < count; i++) {
      for (int p = 0; p < pixels.length; p++) {
        pixels[p] = (byte) random.nextInt(256);
      }
      writer.add(part + " " + i, part, i % workload.classes(), pixels);
    }
  }
}
