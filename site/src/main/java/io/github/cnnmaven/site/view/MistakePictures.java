package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Picture;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.VariantResults;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Pictures of test images, which a variant's runs leave of their surest mistakes only. */
record MistakePictures(ResultFolder folder) {

  private static final PictureKind MISTAKES = PictureKind.of("mistakes");
  private static final int MOST = 8;

  /** Those of these images that there are, each once, from whichever seed. */
  List<PictureView> of(BitSet images, VariantResults wrong) {
    Set<String> wanted =
        images.stream().mapToObj(image -> "test image " + image).collect(Collectors.toSet());
    Set<String> shown = new HashSet<>();
    List<PictureView> pictures = new ArrayList<>();
    for (RunRecord run : wrong.runs()) {
      for (Picture picture : folder.pictures(MISTAKES, run.result())) {
        if (wanted.contains(picture.probe()) && shown.size() < MOST && shown.add(picture.probe())) {
          pictures.add(view(picture, run.result()));
        }
      }
    }
    return pictures;
  }

  private static PictureView view(Picture picture, RunResult run) {
    return PictureView.of(
        picture, "../" + Href.ofRun(run.id(), ""), picture.probe(), picture.caption());
  }
}
