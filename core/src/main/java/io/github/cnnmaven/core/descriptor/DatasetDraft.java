package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.Limit;
import io.github.cnnmaven.core.normalization.Normalization;
import io.github.cnnmaven.core.schema.Placed;
import java.util.List;
import java.util.Optional;

/**
 * {@code dataset:} as written, paths relative to the descriptor.
 *
 * @param labels fine or coarse, where files hold both
 * @param classes the only ones to use
 * @param test share held out of a folder without splits
 */
record DatasetDraft(
    SourceDraft source,
    PictureGrammar.Draft pictures,
    Optional<Placed<String>> labels,
    Optional<Placed<List<String>>> classes,
    Optional<Placed<Double>> test,
    double validation,
    Limit limit,
    Optional<Placed<List<String>>> classNames,
    Normalization normalization) {}
