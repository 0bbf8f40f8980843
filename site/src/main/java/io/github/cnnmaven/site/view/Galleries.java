package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Drawn;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Picture;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.VariantResults;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pictures of an experiment, or of a run, by kind. */
final class Galleries {

  private final ResultFolder folder;

  Galleries(ResultFolder folder) {
    this.folder = folder;
  }

  /** Of each variant its first finished run. */
  List<GalleryView> of(ExperimentResults results) {
    Map<String, RunResult> shown = new LinkedHashMap<>();
    results.firstFinished().forEach(run -> shown.put(run.variant(), run));
    List<String> variants = results.variants().stream().map(VariantResults::id).toList();
    return kinds(shown.values())
        .map(kind -> GalleryView.of(kind, rows(kind, variants, shown), notes(kind, shown)))
        .filter(GalleryView::hasContent)
        .toList();
  }

  /** Of one run, for its own page. */
  List<GalleryView> of(RunResult run) {
    return kinds(List.of(run))
        .map(kind -> GalleryView.of(kind, rows(kind, run), notes(kind, Map.of("", run))))
        .filter(GalleryView::hasContent)
        .toList();
  }

  private static Stream<PictureKind> kinds(Collection<RunResult> runs) {
    return runs.stream()
        .flatMap(run -> run.drawings().stream())
        .map(Drawn::kind)
        .distinct()
        .map(PictureKind::of)
        .sorted(Comparator.comparingInt(PictureKind::order).thenComparing(PictureKind::word));
  }

  private List<PictureRow> rows(
      PictureKind kind, List<String> variants, Map<String, RunResult> runs) {
    List<PictureRow> rows = new ArrayList<>(ofData(kind, runs.values()));
    if (!kind.comparable()) {
      runs.forEach((variant, run) -> rows.addAll(own(kind, variant, run)));
      return rows;
    }
    Map<String, List<PictureView>> shown = new LinkedHashMap<>();
    Map<String, List<String>> having = new LinkedHashMap<>();
    runs.forEach(
        (variant, run) ->
            pictures(kind, run).stream()
                .filter(picture -> !kind.isOfData(picture))
                .forEach(
                    picture -> {
                      String row = heading(picture);
                      shown
                          .computeIfAbsent(row, any -> new ArrayList<>())
                          .add(view(run, picture, variant, picture.caption()));
                      having.computeIfAbsent(row, any -> new ArrayList<>()).add(variant);
                    }));
    shown.forEach(
        (row, views) ->
            rows.add(
                new PictureRow(
                    row, missing(variants, having.getOrDefault(row, List.of())), views)));
    return rows;
  }

  /** What shows data only, once. */
  private List<PictureRow> ofData(PictureKind kind, Collection<RunResult> runs) {
    return runs.stream()
        .limit(1)
        .map(
            run ->
                pictures(kind, run).stream()
                    .filter(kind::isOfData)
                    .map(picture -> view(run, picture, picture.caption(), ""))
                    .toList())
        .filter(views -> !views.isEmpty())
        .map(views -> new PictureRow("", "", views))
        .toList();
  }

  /** What cannot be held against other variants' pictures. */
  private List<PictureRow> own(PictureKind kind, String variant, RunResult run) {
    List<PictureView> views =
        pictures(kind, run).stream()
            .map(picture -> view(run, picture, picture.caption(), ""))
            .toList();
    return views.isEmpty() ? List.of() : List.of(new PictureRow(variant, "", views));
  }

  private PictureView view(RunResult run, Picture picture, String title, String note) {
    return PictureView.of(picture, Href.ofRun(run.id(), ""), title, note)
        .from(folder.shared(run.id(), picture.file()));
  }

  private List<PictureRow> rows(PictureKind kind, RunResult run) {
    Map<String, List<PictureView>> rows = new LinkedHashMap<>();
    for (Picture picture : pictures(kind, run)) {
      boolean ofProbe = picture.layer().isEmpty();
      rows.computeIfAbsent(picture.layer(), any -> new ArrayList<>())
          .add(
              PictureView.of(
                  picture,
                  "",
                  ofProbe ? picture.caption() : picture.probe(),
                  ofProbe ? "" : picture.caption()));
    }
    return rows.entrySet().stream()
        .map(row -> new PictureRow(row.getKey(), "", row.getValue()))
        .toList();
  }

  private List<Picture> pictures(PictureKind kind, RunResult run) {
    return run.pictures().stream()
        .filter(picture -> picture.kind().equals(kind.word()))
        .filter(picture -> folder.hasRunFile(run.id(), picture.file()))
        .toList();
  }

  private static List<String> notes(PictureKind kind, Map<String, RunResult> runs) {
    List<String> notes = new ArrayList<>();
    runs.forEach(
        (variant, run) ->
            run.drawings().stream()
                .filter(drawn -> drawn.kind().equals(kind.word()))
                .map(Drawn::note)
                .filter(Objects::nonNull)
                .forEach(note -> notes.add(variant.isEmpty() ? note : variant + ": " + note)));
    return notes;
  }

  private static String heading(Picture picture) {
    return Stream.of(picture.layer(), picture.probe())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String missing(List<String> variants, List<String> having) {
    return variants.stream().filter(id -> !having.contains(id)).collect(Collectors.joining(", "));
  }
}
