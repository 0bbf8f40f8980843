package io.github.cnnmaven.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.site.text.Answer;
import org.junit.jupiter.api.Test;

class AnswerTest {

  @Test
  void comparesTheBestWithTheBaseline() {
    Answer answer = answer(Sample.fashion());
    assertThat(plain(answer.headline()))
        .matches(
            "Best is extra-none-flips: [0-9.]+ ± [0-9.]+ % test accuracy \\(mean ± standard"
                + " deviation of 2 seeds\\), [0-9.]+ percentage points above the baseline"
                + " few-none-none \\([0-9.]+ ± [0-9.]+ %\\), ahead with 2 of 2 seeds\\.");
    assertThat(answer.details().get(0))
        .matches(
            "Averaged over the other settings: pooling extra \\+[0-9.]+, dropout half −[0-9.]+ and"
                + " augmentation flips \\+[0-9.]+ percentage points of test accuracy\\.");
    assertThat(answer.details().get(1)).startsWith("Two seeds show large differences");
  }

  @Test
  void saysWhenNothingIsBetterThanTheBaseline() {
    assertThat(answer(Samples.oneEpoch()).headline())
        .startsWith("No variant beats the baseline none on validation: it reaches ")
        .endsWith("seeds).");
  }

  @Test
  void saysWhenThereIsNothingToSay() {
    assertThat(answer(Samples.nothingFinished()).headline()).startsWith("There is no answer yet");
    assertThat(answer(Samples.empty()).headline()).startsWith("There is no answer yet");
    assertThat(plain(answer(Samples.minimal()).headline()))
        .isEqualTo("The network reaches 87.0 % test accuracy.");
  }

  @Test
  void doesNotHideUnfinishedRuns() {
    assertThat(answer(Samples.troubled()).details())
        .contains("2 of 24 runs did not finish and are left out of the means.");
  }

  @Test
  void doesNotCompareWithABaselineThatBroke() {
    SampleRun.Ending broken = new SampleRun.Ending(RunStatus.FAILED, "out of memory", 1);
    Sample sample =
        Sample.fashion().ending("few-none-none-s1", broken).ending("few-none-none-s2", broken);
    assertThat(answer(sample).headline()).endsWith("; the baseline has not finished.");
  }

  @Test
  void keepsNamesFromTurningTheSentence() {
    assertThat(answer(Samples.hostile()).headline())
        .contains("the baseline \u2068none-מעט\u2069 (");
  }

  private static Answer answer(Sample sample) {
    return Answer.of(sample.results());
  }

  private static String plain(String text) {
    return text.replace('\u00a0', ' ');
  }
}
