package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import java.util.ArrayList;
import java.util.List;

/** The sections that an experiment's page has, those without content left out. */
final class Sections {

  private final List<Section> sections = new ArrayList<>();

  private Sections() {}

  static List<Section> of(
      ExperimentResults results,
      List<RunRow> troubles,
      List<CurveGrid> curves,
      ExperimentPictures pictures,
      List<PastRow> past) {
    Sections sections =
        new Sections()
            .add("gates", "Gates", results.verdicts())
            .add("unfinished", "Unfinished runs", troubles)
            .add("variants", "Variants")
            .add("effects", "Effects", EffectTable.accuracy(results).rows())
            .add("compare", "Compare", Pair.of(results))
            .add("curves", "Curves", curves)
            .add("costs", "Cost", CostPanels.of(results));
    if (pictures.hasNetworks()) {
      sections.add("pictures", "Pictures");
    }
    return sections
        .add("runs", "Runs")
        .add("data", "Data")
        .add("history", "History", past.size() > 1 ? past : List.of())
        .add("reproduce", "Reproduce")
        .sections;
  }

  private Sections add(String id, String name, List<?> content) {
    return content.isEmpty() ? this : add(id, name);
  }

  private Sections add(String id, String name) {
    sections.add(new Section(id, name));
    return this;
  }
}
