package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Picture;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.VariantResults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pictures of an experiment by kind: of each variant those of its first finished run, side by
 * side.
 */
final class ExperimentGalleries {

  private final ExperimentResults results;
  private final ProbeChoice choice;
  private final ResultFolder folder;
  private final Map<String, RunResult> runs = new LinkedHashMap<>();

  ExperimentGalleries(ExperimentResults results, ProbeChoice choice, ResultFolder folder) {
    this.results = results;
    this.choice = choice;
    this.folder = folder;
    results.firstFinished().forEach(run -> runs.put(run.variant(), run));
  }

  /** The galleries whose pictures are of this. */
  List<GalleryView> of(PictureKind.Subject subject) {
    return PictureKind.of(runs.values())
        .filter(kind -> kind.subject() == subject)
        .map(kind -> GalleryView.of(kind, rows(kind), GalleryView.notes(kind, runs)))
        .filter(GalleryView::hasContent)
        .toList();
  }

  private List<PictureRow> rows(PictureKind kind) {
    if (!kind.comparable()) {
      return runs.values().stream().flatMap(run -> own(kind, run)).toList();
    }
    List<PictureRow> rows = new ArrayList<>(ofData(kind));
    Map<Heading, Map<String, PictureView>> shown = new LinkedHashMap<>();
    runs.forEach(
        (variant, run) ->
            folder.pictures(kind, run).stream()
                .filter(picture -> !kind.isOfData(picture))
                .forEach(
                    picture ->
                        shown
                            .computeIfAbsent(Heading.of(picture), any -> new LinkedHashMap<>())
                            .put(variant, view(run, picture, variant, picture.caption()))));
    shown.forEach((heading, views) -> rows.add(row(kind, heading, views)));
    return rows;
  }

  /** What a row's pictures have in common. */
  private record Heading(String layer, String probe) {

    static Heading of(Picture picture) {
      return new Heading(picture.layer(), picture.probe());
    }

    String text() {
      return Stream.of(layer, probe)
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(", "));
    }
  }

  private PictureRow row(PictureKind kind, Heading heading, Map<String, PictureView> views) {
    String missing =
        results.variants().stream()
            .map(VariantResults::id)
            .filter(id -> !views.containsKey(id))
            .collect(Collectors.joining(", "));
    boolean chosen = kind.subject() == PictureKind.Subject.PROBE;
    return new PictureRow(
        heading.text(),
        chosen ? choice.id(heading.probe) : "",
        false,
        true,
        missing,
        List.copyOf(views.values()));
  }

  /** What shows data only, once; probes are seen where they are chosen. */
  private List<PictureRow> ofData(PictureKind kind) {
    return runs.values().stream()
        .limit(1)
        .map(
            run ->
                folder.pictures(kind, run).stream()
                    .filter(kind::isOfData)
                    .filter(picture -> choice.id(picture.probe()).isEmpty())
                    .map(picture -> view(run, picture, picture.caption(), ""))
                    .toList())
        .filter(views -> !views.isEmpty())
        .map(views -> PictureRow.of("", views))
        .toList();
  }

  /** What cannot be held against other variants' pictures: those of the best are seen at first. */
  private Stream<PictureRow> own(PictureKind kind, RunResult run) {
    List<PictureView> views =
        folder.pictures(kind, run).stream()
            .map(picture -> view(run, picture, picture.caption(), ""))
            .toList();
    boolean open = runs.size() == 1 || run.variant().equals(results.best());
    return views.isEmpty()
        ? Stream.of()
        : Stream.of(new PictureRow(run.variant(), "", true, open, "", views));
  }

  private PictureView view(RunResult run, Picture picture, String title, String note) {
    return PictureView.of(picture, Href.ofRun(run.id(), ""), title, note)
        .from(folder.shared(run.id(), picture.file()));
  }
}
