package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Picture;
import io.github.cnnmaven.core.result.RunResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pictures of a run by kind, for its own page. */
final class RunGalleries {

  private RunGalleries() {}

  static List<GalleryView> of(RunResult run, ResultFolder folder) {
    return PictureKind.of(List.of(run))
        .map(
            kind ->
                GalleryView.of(
                    kind,
                    rows(folder.pictures(kind, run)),
                    GalleryView.notes(kind, Map.of("", run))))
        .filter(GalleryView::hasContent)
        .toList();
  }

  private static List<PictureRow> rows(List<Picture> pictures) {
    Map<String, List<PictureView>> rows = new LinkedHashMap<>();
    for (Picture picture : pictures) {
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
        .map(row -> PictureRow.of(row.getKey(), row.getValue()))
        .toList();
  }
}
