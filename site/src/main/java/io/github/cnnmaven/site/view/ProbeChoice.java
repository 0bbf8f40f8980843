package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Picture;
import io.github.cnnmaven.core.result.RunResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The images that are shown through every variant, one at a time: the style sheet leaves only the
 * rows of the chosen one.
 *
 * @param probes in the order to choose from; none where there is no choice
 */
public record ProbeChoice(List<Probe> probes) {

  /** As many as {@code content.css} has rules for; more are all shown. */
  static final int MOST = 24;

  public ProbeChoice {
    probes = List.copyOf(probes);
  }

  /**
   * A probe image.
   *
   * @param id of its button, and the class of rows that show it
   * @param name as in the descriptor: {@code test:7}
   * @param title with its class, as {@code test:7, Coat}
   * @param src link to the image, empty where no picture shows it alone
   */
  public record Probe(String id, String name, String title, String src) {

    private Probe(String id, String name) {
      this(id, name, name, "");
    }

    private Probe shownBy(Picture picture, RunResult run) {
      return new Probe(id, name, picture.caption(), Href.ofRun(run.id(), picture.file()));
    }
  }

  /** The probes that pictures of these runs are of. */
  static ProbeChoice of(Collection<RunResult> runs, ResultFolder folder) {
    Map<String, Probe> found = new LinkedHashMap<>();
    for (RunResult run : runs) {
      run.pictures().stream()
          .filter(picture -> kind(picture).subject() == PictureKind.Subject.PROBE)
          .filter(picture -> folder.hasRunFile(run.id(), picture.file()))
          .forEach(picture -> add(picture, run, found));
    }
    boolean choice = found.size() > 1 && found.size() <= MOST;
    return new ProbeChoice(choice ? new ArrayList<>(found.values()) : List.of());
  }

  private static void add(Picture picture, RunResult run, Map<String, Probe> found) {
    Probe next = new Probe("probe-" + (found.size() + 1), picture.probe());
    Probe probe = found.computeIfAbsent(picture.probe(), any -> next);
    if (kind(picture).isOfData(picture)) {
      found.put(probe.name(), probe.shownBy(picture, run));
    }
  }

  private static PictureKind kind(Picture picture) {
    return PictureKind.of(picture.kind());
  }

  /** Id of a probe; empty where it is not to be chosen. */
  String id(String name) {
    return probes.stream()
        .filter(probe -> probe.name().equals(name))
        .findFirst()
        .map(Probe::id)
        .orElse("");
  }
}
