package io.github.cnnmaven.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.LevelEffect;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.Split;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Here, because this is where results are made up. */
class LevelEffectTest {

  @Test
  void comparesVariantsThatDifferInOneFactor() {
    List<LevelEffect> effects = effects(Sample.fashion().results());
    assertThat(effects)
        .extracting(LevelEffect::factor)
        .containsExactly("pooling", "dropout", "augmentation");
    assertThat(effects.get(0).pairs())
        .extracting(LevelEffect.Pair::changed, LevelEffect.Pair::unchanged)
        .contains(tuple("extra-half-flips", "few-half-flips"))
        .hasSize(4);
    assertThat(effects.get(0).mean()).isBetween(0.0, 0.02);
  }

  @Test
  void leavesOutPairsOfWhichOneBroke() {
    SampleRun.Ending broken = new SampleRun.Ending(RunStatus.FAILED, "", 0);
    Sample sample =
        Sample.fashion().ending("few-half-flips-s1", broken).ending("few-half-flips-s2", broken);
    assertThat(effects(sample.results()))
        .allSatisfy(effect -> assertThat(effect.pairs()).hasSize(3));
  }

  @Test
  void isNothingWhereNothingVaries() {
    assertThat(effects(Samples.minimal().results())).isEmpty();
    assertThat(effects(Samples.nothingFinished().results())).isEmpty();
  }

  private static List<LevelEffect> effects(ExperimentResults results) {
    return LevelEffect.of(results, Split.TEST, Metrics::accuracy);
  }
}
