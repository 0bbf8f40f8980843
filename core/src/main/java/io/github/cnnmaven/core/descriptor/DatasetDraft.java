package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.schema.Placed;
import java.util.List;
import java.util.Optional;

/** {@code dataset:} as written, its folder still relative to the descriptor's. */
record DatasetDraft(
    Placed<String> idx, double validation, Optional<Placed<List<String>>> classNames) {}
