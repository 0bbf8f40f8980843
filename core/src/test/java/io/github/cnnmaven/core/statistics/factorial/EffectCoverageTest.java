package io.github.cnnmaven.core.statistics.factorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * 2,000 simulated experiments of eight cells and five seeds, one run in ten failed: four standard
 * errors of a share of 0.95 are 0.0195.
 */
class EffectCoverageTest {

  private static final int EXPERIMENTS = 2000;
  private static final double TRUE_EFFECT = 0.01;
  private static final double TRUE_INTERACTION = -0.006;
  private static final double SD = 0.01;
  private static final double SEED_SD = 0.02;
  private static final double FAILED = 0.1;

  private static final List<Factor> FACTORS =
      List.of(
          new Factor("a", List.of("0", "1")),
          new Factor("b", List.of("0", "1")),
          new Factor("c", List.of("0", "1")));

  @Test
  void intervalsCoverTheTruthAtTheirRate() {
    Random random = new Random(20_260_101);
    int effects = 0;
    int interactions = 0;
    int alarms = 0;
    for (int i = 0; i < EXPERIMENTS; i++) {
      FactorialAnalysis analysis = FactorialAnalysis.of(FACTORS, draw(random)).orElseThrow();
      effects += covers(Runs.effect(analysis, "a", "1"), TRUE_EFFECT) ? 1 : 0;
      interactions += covers(Runs.effect(analysis, "a:b", "1", "1"), TRUE_INTERACTION) ? 1 : 0;
      alarms += falseAlarm(analysis) ? 1 : 0;
    }

    assertThat(effects / (double) EXPERIMENTS).isCloseTo(0.95, within(0.0195));
    assertThat(interactions / (double) EXPERIMENTS).isCloseTo(0.95, within(0.0195));
    assertThat(alarms / (double) EXPERIMENTS).isLessThan(0.05 + 0.0195);
  }

  private static boolean covers(Effect effect, double truth) {
    return effect.interval() != null && effect.interval().contains(truth);
  }

  /** Whether Holm lets any of the four effects pass that are truly zero. */
  private static boolean falseAlarm(FactorialAnalysis analysis) {
    return analysis.effects().stream()
        .filter(e -> e.term().contains("c") || e.term().equals("b"))
        .anyMatch(e -> e.adjustedP() != null && e.adjustedP() < 0.05);
  }

  private static List<Observation> draw(Random random) {
    List<Observation> runs = new ArrayList<>();
    for (int seed = 0; seed < 5; seed++) {
      double luck = SEED_SD * random.nextGaussian();
      for (int cell = 0; cell < 8; cell++) {
        double a = cell % 2 - 0.5;
        double b = cell / 2 % 2 - 0.5;
        double mean = 0.8 + TRUE_EFFECT * a + TRUE_INTERACTION * a * b + luck;
        double value = mean + SD * random.nextGaussian();
        if (random.nextDouble() >= FAILED) {
          runs.add(new Observation(levels(cell), seed, value));
        }
      }
    }
    return runs;
  }

  private static Map<String, String> levels(int cell) {
    return Map.of("a", "" + cell % 2, "b", "" + cell / 2 % 2, "c", "" + cell / 4);
  }
}
