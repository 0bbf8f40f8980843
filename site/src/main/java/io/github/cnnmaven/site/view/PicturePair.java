package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.Picture;
import io.github.cnnmaven.core.result.RunRecord;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.core.result.RunStatus;
import io.github.cnnmaven.core.result.VariantResults;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The same picture of two variants, from the first seed that each has finished. */
public record PicturePair(String title, PictureView first, PictureView second) {

  static List<PicturePair> of(VariantResults first, VariantResults second, ResultFolder folder) {
    Optional<RunResult> one = shown(first);
    Optional<RunResult> other = shown(second);
    List<PicturePair> pairs = new ArrayList<>();
    if (one.isEmpty() || other.isEmpty()) {
      return pairs;
    }
    for (Picture picture : one.get().pictures()) {
      PictureKind kind = PictureKind.of(picture.kind());
      if (!kind.comparable() || kind.isOfData(picture)) {
        continue;
      }
      other.get().pictures().stream()
          .filter(like -> alike(picture, like))
          .filter(like -> folder.hasRunFile(other.get().id(), like.file()))
          .filter(like -> folder.hasRunFile(one.get().id(), picture.file()))
          .findFirst()
          .ifPresent(
              like ->
                  pairs.add(
                      new PicturePair(
                          title(picture),
                          view(picture, one.get(), folder),
                          view(like, other.get(), folder))));
    }
    return pairs;
  }

  private static PictureView view(Picture picture, RunResult run, ResultFolder folder) {
    return PictureView.of(
            picture, "../" + Href.ofRun(run.id(), ""), run.variant(), picture.caption())
        .from("../" + folder.shared(run.id(), picture.file()));
  }

  private static boolean alike(Picture one, Picture other) {
    return one.kind().equals(other.kind())
        && one.layer().equals(other.layer())
        && one.probe().equals(other.probe());
  }

  private static String title(Picture picture) {
    return Stream.of(PictureKind.of(picture.kind()).heading(), picture.layer(), picture.probe())
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static Optional<RunResult> shown(VariantResults variant) {
    return variant.runs().stream()
        .map(RunRecord::result)
        .filter(run -> run.status() == RunStatus.FINISHED)
        .findFirst();
  }
}
