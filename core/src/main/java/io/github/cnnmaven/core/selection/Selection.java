package io.github.cnnmaven.core.selection;

import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.descriptor.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Which experiments and variants to look at, and what to change in them. */
public final class Selection {

  private final Globs experiments;
  private final Globs variants;
  private final Optional<List<Long>> seeds;
  private final Optional<Integer> epochs;
  private final Optional<Profile> profile;

  private Selection(
      Globs experiments,
      Globs variants,
      Optional<List<Long>> seeds,
      Optional<Integer> epochs,
      Optional<Profile> profile) {
    this.experiments = experiments;
    this.variants = variants;
    this.seeds = seeds;
    this.epochs = epochs;
    this.profile = profile;
  }

  /**
   * A selection in the words of the command line, each empty for no change.
   *
   * @param experiments names or globs, separated by commas
   * @param variants ids or globs, separated by commas
   * @param seeds how many, or a list
   * @throws SelectionException when a number is none, or the profile unknown
   */
  public static Selection of(
      String experiments, String variants, String seeds, String epochs, String profile)
      throws SelectionException {
    return new Selection(
        Globs.of("cnn.experiments", experiments),
        Globs.of("cnn.variants", variants),
        seeds.isEmpty() ? Optional.empty() : Optional.of(Numbers.seeds("cnn.seeds", seeds)),
        epochs.isEmpty() ? Optional.empty() : Optional.of(Numbers.count("cnn.epochs", epochs)),
        profile.isEmpty() ? Optional.empty() : Optional.of(Profile.of(profile)));
  }

  /**
   * What is left of experiments, and how they are to run.
   *
   * @throws SelectionException when a name matches none
   */
  public List<Experiment> apply(List<Experiment> all) throws SelectionException {
    experiments.checkAgainst(all.stream().map(Experiment::name).toList());
    List<Experiment> chosen =
        all.stream().filter(experiment -> experiments.matches(experiment.name())).toList();
    TreeSet<String> ids = new TreeSet<>();
    chosen.forEach(experiment -> experiment.variants().forEach(v -> ids.add(v.id())));
    variants.checkAgainst(ids);
    return chosen.stream()
        .map(this::change)
        .filter(experiment -> !experiment.variants().isEmpty())
        .toList();
  }

  private Experiment change(Experiment experiment) {
    List<Variant> kept =
        experiment.variants().stream()
            .filter(variant -> variants.matches(variant.id()))
            .map(this::change)
            .toList();
    List<Long> runs =
        seeds.orElseGet(() -> profile.map(p -> p.seeds(experiment)).orElse(experiment.seeds()));
    return experiment.overridden(kept, runs, words(experiment, kept));
  }

  private Variant change(Variant variant) {
    Variant changed = profile.map(p -> p.change(variant)).orElse(variant);
    return epochs
        .map(count -> changed.withTraining(changed.training().withEpochs(count)))
        .orElse(changed);
  }

  private List<String> words(Experiment experiment, List<Variant> kept) {
    List<String> words = new ArrayList<>();
    profile.ifPresent(p -> words.add("profile " + p.word()));
    if (kept.size() < experiment.variants().size()) {
      words.add("variants " + String.join(", ", kept.stream().map(Variant::id).toList()));
    }
    seeds.ifPresent(
        list ->
            words.add("seeds " + String.join(", ", list.stream().map(String::valueOf).toList())));
    epochs.ifPresent(count -> words.add("epochs " + count));
    return words;
  }
}
