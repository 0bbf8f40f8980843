package io.github.cnnmaven.core.descriptor;

import java.util.List;

/** {@code dataset:} as written, its folder still relative to the descriptor's. */
record DatasetDraft(String idx, double validation, List<String> classNames) {}
