package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.augmentation.Augmentation;
import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.normalization.Normalization;
import io.github.cnnmaven.core.normalization.Rescaling;
import io.github.cnnmaven.core.training.Training;

/**
 * Everything that decides a run's numbers, and nothing else: two runs with equal specs end with the
 * same bits. Names of experiments and levels, questions, gates and pictures are not here.
 *
 * @param data which images, and which of them validate
 * @param normalization what is done to their pixels
 * @param threads how many threads compute; sums are taken in another order with another number
 * @param path which code computes; another adds in another order
 * @param engine version of the engine that trains
 */
public record RunSpec(
    DataSpec data,
    Normalization normalization,
    Network network,
    Augmentation augmentation,
    Training training,
    long seed,
    int threads,
    CodePath path,
    String engine) {

  /** Of images rescaled to 0..1, on the fastest code. */
  public RunSpec(
      DataSpec data,
      Network network,
      Augmentation augmentation,
      Training training,
      long seed,
      int threads,
      String engine) {
    this(
        data,
        Rescaling.TO_ONE,
        network,
        augmentation,
        training,
        seed,
        threads,
        CodePath.AUTO,
        engine);
  }

  /**
   * SHA-256 of this spec's canonical JSON, in hexadecimal: the key of its result. Names of layers
   * that draw no random numbers are left out.
   */
  public String fingerprint() {
    return Fingerprint.of(withoutIdleNames());
  }

  private RunSpec withoutIdleNames() {
    return new RunSpec(
        data,
        normalization,
        network.withoutIdleNames(),
        augmentation,
        training,
        seed,
        threads,
        path,
        engine);
  }
}
