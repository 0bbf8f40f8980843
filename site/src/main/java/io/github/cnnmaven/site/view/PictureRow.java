package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.core.result.Picture;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.VariantResults;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The same picture of every variant, side by side.
 *
 * @param layer whose filters these are
 * @param missing variants that have no such picture, in words; empty when all have
 */
public record PictureRow(String layer, String missing, List<PictureView> pictures) {

  static final String FILTERS = "filters";
  static final String AUGMENTATION = "augmentation";

  public PictureRow {
    pictures = List.copyOf(pictures);
  }

  /** The filters of each layer that has pictures, from the first finished run of each variant. */
  static List<PictureRow> filters(ExperimentResults results, ResultFolder folder) {
    Map<String, List<PictureView>> byLayer = pictures(FILTERS, results, folder);
    return byLayer.entrySet().stream()
        .map(e -> new PictureRow(e.getKey(), missing(results, e.getValue()), e.getValue()))
        .toList();
  }

  /** How each variant that changes its training images does so, with its first finished run. */
  static List<PictureView> augmentations(ExperimentResults results, ResultFolder folder) {
    return pictures(AUGMENTATION, results, folder).values().stream().flatMap(List::stream).toList();
  }

  private static Map<String, List<PictureView>> pictures(
      String kind, ExperimentResults results, ResultFolder folder) {
    Map<String, List<PictureView>> byLayer = new LinkedHashMap<>();
    for (VariantResults variant : results.variants()) {
      shown(variant)
          .ifPresent(
              run -> pictures(kind, run, folder).forEach(p -> add(byLayer, variant, run, p)));
    }
    return byLayer;
  }

  /** Pictures of one run, for its own page. */
  static List<PictureView> ofRun(String kind, RunResult run, ResultFolder folder) {
    return pictures(kind, run, folder).stream()
        .map(picture -> PictureView.of(picture, Href.of(picture.file()), picture.layer()))
        .toList();
  }

  private static void add(
      Map<String, List<PictureView>> byLayer,
      VariantResults variant,
      RunResult run,
      Picture picture) {
    byLayer
        .computeIfAbsent(picture.layer(), layer -> new ArrayList<>())
        .add(PictureView.of(picture, Href.ofRun(run.id(), picture.file()), variant.id()));
  }

  private static List<Picture> pictures(String kind, RunResult run, ResultFolder folder) {
    return run.pictures().stream()
        .filter(picture -> picture.kind().equals(kind))
        .filter(picture -> folder.hasRunFile(run.id(), picture.file()))
        .toList();
  }

  private static Optional<RunResult> shown(VariantResults variant) {
    return variant.runs().stream()
        .map(RunRecord::result)
        .filter(run -> run.status() == RunStatus.FINISHED)
        .findFirst();
  }

  private static String missing(ExperimentResults results, List<PictureView> pictures) {
    List<String> shown = pictures.stream().map(PictureView::title).toList();
    return String.join(
        ", ",
        results.variants().stream()
            .map(VariantResults::id)
            .filter(id -> !shown.contains(id))
            .toList());
  }
}
