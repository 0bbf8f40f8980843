package io.github.cnnmaven.benchmark;

import java.util.List;

/**
 * Runs of a whole experiment: every variant with two seeds, from the beginning to the saved model.
 * PyTorch has the same networks, but neither reads images nor changes them, validates or saves.
 */
record ExperimentShare(List<Workload> variants, int batch, int threads) {

  private static final int SEEDS = 2;
  private static final int IMAGES = 2_000;
  private static final int EPOCHS = 4;

  /**
   * Trains every so many-th run, one after the other. As seeds come next to each other, shares are
   * about equally long.
   *
   * @param engine as in {@link Measurement}
   * @param first the first of the runs, counted from 0
   * @param shares how many there are of all runs
   * @return images trained on
   */
  double train(String engine, int first, int shares) throws Exception {
    double trained = 0;
    try (Scratch folder = Scratch.create()) {
      own(variants.get(0)).write(folder.path(), IMAGES);
      for (int run = first; run < variants.size() * SEEDS; run += shares) {
        Workload variant = variants.get(run / SEEDS);
        if (engine.equals("run")) {
          own(variant).train(folder.path(), 1 + run % SEEDS, EPOCHS);
        } else {
          step(Child.contender(engine, variant, batch, threads));
        }
        trained += EPOCHS * OwnRun.trained(IMAGES);
      }
    }
    return trained;
  }

  private OwnRun own(Workload variant) {
    return new OwnRun(variant, batch, threads, variant.network().augmentation());
  }

  private void step(Contender step) {
    for (int done = 0; done < EPOCHS * OwnRun.trained(IMAGES); done += batch) {
      step.step();
    }
  }
}
