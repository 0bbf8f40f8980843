package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Environment;
import io.github.cnnmaven.core.result.Origin;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.site.text.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where numbers come from: facts that all runs share, and those in which they differ. */
final class Provenance {

  private Provenance() {}

  /** Of these runs together; a fact in which they differ lists its values with their counts. */
  static List<Fact> of(List<RunResult> runs) {
    Map<String, Map<Fact, Integer>> byName = new LinkedHashMap<>();
    for (RunResult run : runs) {
      for (Fact fact : facts(run)) {
        byName
            .computeIfAbsent(fact.name(), name -> new LinkedHashMap<>())
            .merge(fact, 1, Integer::sum);
      }
    }
    return byName.values().stream().map(Provenance::joined).toList();
  }

  private static Fact joined(Map<Fact, Integer> values) {
    Fact first = values.keySet().iterator().next();
    if (values.size() == 1) {
      return first;
    }
    List<String> parts = new ArrayList<>();
    values.forEach(
        (fact, runs) -> parts.add(fact.value() + " (" + Wording.count(runs, "run") + ")"));
    return new Fact(first.name(), String.join("; ", parts), first.code());
  }

  private static List<Fact> facts(RunResult run) {
    Origin origin = run.origin();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("cnn-maven-plugin", origin.pluginVersion()));
    facts.add(Fact.code("Descriptor", origin.descriptor()));
    facts.add(Fact.code("Descriptor’s SHA-256", origin.descriptorSha256()));
    String commit = origin.gitCommit();
    if (commit != null) {
      facts.add(Fact.code("Git commit", commit + (origin.gitDirty() ? " with local changes" : "")));
    }
    Environment environment = run.environment();
    if (environment != null) {
      facts.add(Fact.of("Computed by", environment.acceleration()));
      facts.add(Fact.of("Threads per run", threads(environment)));
      facts.add(Fact.of("Processor", environment.cpu()));
      facts.add(Fact.of("Operating system", environment.os()));
      environment.versions().forEach((name, version) -> facts.add(Fact.of(name, version)));
    }
    return facts;
  }

  private static String threads(Environment environment) {
    return environment.threads() + " of " + Wording.count(environment.cores(), "core");
  }
}
