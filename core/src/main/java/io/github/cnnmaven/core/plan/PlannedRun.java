package io.github.cnnmaven.core.plan;

/**
 * One variant trained with one seed.
 *
 * @param id {@code <variant>-s<seed>}
 * @param fingerprint of the spec, the key of its result
 */
public record PlannedRun(String id, String variant, RunSpec spec, String fingerprint) {

  static PlannedRun of(String variant, RunSpec spec) {
    return new PlannedRun(variant + "-s" + spec.seed(), variant, spec, spec.fingerprint());
  }

  public long seed() {
    return spec.seed();
  }
}
