package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.Metrics;
import io.github.cnnmaven.core.result.Split;
import io.github.cnnmaven.site.text.NumberText;
import java.util.Optional;
import java.util.function.Function;

/** An epoch of a run. */
public record EpochRow(
    String epoch,
    String trainAccuracy,
    String validationAccuracy,
    String trainLoss,
    String validationLoss,
    String time) {

  static EpochRow of(EpochRecord epoch) {
    return new EpochRow(
        Integer.toString(epoch.epoch()),
        text(epoch, Split.TRAIN, m -> NumberText.exactPercent(m.accuracy())),
        text(epoch, Split.VALIDATION, m -> NumberText.exactPercent(m.accuracy())),
        text(epoch, Split.TRAIN, m -> NumberText.loss(m.loss())),
        text(epoch, Split.VALIDATION, m -> NumberText.loss(m.loss())),
        NumberText.duration(epoch.seconds()));
  }

  private static String text(EpochRecord epoch, Split split, Function<Metrics, String> format) {
    return Optional.ofNullable(epoch.metrics().get(split)).map(format).orElse(NumberText.NONE);
  }
}
