package io.github.cnnmaven.site;

import io.github.cnnmaven.core.gate.Outcome;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.FactorLevels;
import io.github.cnnmaven.core.result.RunStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The experiments that every test of pages goes through, by what is special about them. */
final class Samples {

  static final String SCRIPT = "<script>alert('x')</script>";

  private Samples() {}

  /** By name, in alphabetical order. */
  static Map<String, ExperimentResults> all() {
    Map<String, ExperimentResults> samples = new TreeMap<>();
    for (Sample sample :
        List.of(
            Sample.fashion(),
            empty(),
            minimal(),
            nothingFinished(),
            oneEpoch(),
            troubled(),
            hundredClasses(),
            longNames(),
            hostile())) {
      ExperimentResults results = sample.results();
      samples.put(results.experiment(), results);
    }
    for (Sample sample : List.of(fiveSeeds(), sixteenVariants())) {
      ExperimentResults results = SampleAnalysis.of(sample.results());
      samples.put(results.experiment(), results);
    }
    return samples;
  }

  /** As careful as an experiment should be. */
  static Sample fiveSeeds() {
    return Sample.fashion()
        .named("five-seeds", "Do pooling, dropout and augmentation help, and how sure is that?")
        .seeds(1L, 2L, 3L, 4L, 5L)
        .epochs(12)
        .prepared()
        .history(SampleData.history("few-none-none", "extra-none-flips"));
  }

  static Sample empty() {
    return Sample.fashion().named("empty", "Was anything run at all?").varying().seeds();
  }

  static Sample minimal() {
    return Sample.fashion()
        .named("minimal", null)
        .varying()
        .seeds(1L)
        .withoutValidation()
        .verdicts()
        .classes(List.of());
  }

  static Sample nothingFinished() {
    return Sample.fashion()
        .named("nothing-finished", "What if all runs break?")
        .varying(new FactorLevels("pooling", List.of("few", "extra")))
        .seeds(1L)
        .ending("few-s1", new SampleRun.Ending(RunStatus.FAILED, "java.lang.OutOfMemoryError", 0))
        .ending("extra-s1", new SampleRun.Ending(RunStatus.DIVERGED, "loss is NaN", 2));
  }

  static Sample oneEpoch() {
    return Sample.fashion()
        .named("one-epoch", "Is one epoch enough?")
        .varying(new FactorLevels("dropout", List.of("none", "half")))
        .epochs(1);
  }

  static Sample troubled() {
    return Sample.fashion()
        .named("troubled", "Does it hold up when runs break?")
        .seeds(1L, 2L, 3L)
        .ending(
            "extra-half-none-s2",
            new SampleRun.Ending(
                RunStatus.DIVERGED, "The loss became NaN in epoch 5 of 8, at step 12.", 5))
        .ending(
            "few-half-flips-s1",
            new SampleRun.Ending(
                RunStatus.FAILED,
                "The worker died with exit code 137 while training epoch 1.\nLast lines of"
                    + " worker.log:\n  \u001b[31mjava.lang.OutOfMemoryError\u001b[0m: Java heap",
                0))
        .verdicts(
            new Verdict(
                "accuracy of best >= 0.90",
                Outcome.FAIL,
                "The best variant extra-none-flips reaches a mean test accuracy of 0.886, which is"
                    + " below 0.90."),
            new Verdict(
                "accuracy of baseline >= 0.80",
                Outcome.PASS,
                "The baseline few-none-none reaches a mean test accuracy of 0.868, at least"
                    + " 0.80."));
  }

  static Sample sixteenVariants() {
    return Sample.fashion()
        .named("sixteen-variants", "Which of four changes help, and do they add up?")
        .varying(
            new FactorLevels("pooling", List.of("few", "extra")),
            new FactorLevels("dropout", List.of("none", "half")),
            new FactorLevels("augmentation", List.of("none", "flips")),
            new FactorLevels("batch", List.of("32", "128")))
        .seeds(1L, 2L, 3L, 4L)
        .epochs(20);
  }

  static Sample hundredClasses() {
    return Sample.fashion()
        .named("hundred-classes", "Do a hundred classes fit?")
        .varying(new FactorLevels("pooling", List.of("few", "extra")))
        .classes(IntStream.rangeClosed(1, 100).mapToObj(i -> "class no. " + i).toList())
        .prepared();
  }

  static Sample longNames() {
    String level = "a-level-whose-author-wanted-to-say-everything-in-its-name".repeat(2);
    return Sample.fashion()
        .named("long-names-" + "that-never-end-".repeat(8), "What if " + "names ".repeat(60) + "?")
        .varying(new FactorLevels("the-factor-" + level, List.of("short", level)));
  }

  static Sample hostile() {
    return Sample.fashion()
        .named("hostile <&> \"experiment\" 'x' #1", SCRIPT + " | *bold* `code` [link](x) \u202e")
        .varying(
            new FactorLevels("<b>", List.of("none", SCRIPT.replace("/", "∕"))),
            new FactorLevels("שכבה", List.of("מעט", "😀, \"much\"\nmore")))
        .classes(List.of("قميص", "🥾 ankle boot", SCRIPT, "a,b", "\u202eright\u202c"))
        .verdicts(new Verdict(SCRIPT, Outcome.FAIL, "]]> " + SCRIPT + " & \"quotes\""));
  }
}
