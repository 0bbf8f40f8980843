package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.network.Network;
import io.github.cnnmaven.core.training.Augmentation;
import io.github.cnnmaven.core.training.Training;

/**
 * Everything that decides a run's numbers, and nothing else: two runs with equal specs end with the
 * same bits. Names of experiments and levels, questions, gates and pictures are not here.
 *
 * @param data which images, and which of them validate
 * @param threads how many threads compute; sums are taken in another order with another number
 * @param engine version of the engine that trains
 */
public record RunSpec(
    DataSpec data,
    Network network,
    Augmentation augmentation,
    Training training,
    long seed,
    int threads,
    String engine) {

  /**
   * SHA-256 of this spec's canonical JSON, in hexadecimal: the key of its result. Names of layers
   * that draw no random numbers are left out.
   */
  public String fingerprint() {
    return Fingerprint.of(withoutIdleNames());
  }

  private RunSpec withoutIdleNames() {
    IdleNames names = new IdleNames();
    Network anonymous =
        new Network(network.layers().stream().map(layer -> layer.accept(names)).toList());
    return new RunSpec(data, anonymous, augmentation, training, seed, threads, engine);
  }
}
