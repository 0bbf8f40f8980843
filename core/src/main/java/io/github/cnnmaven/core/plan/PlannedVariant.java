package io.github.cnnmaven.core.plan;

import io.github.cnnmaven.core.descriptor.Variant;
import io.github.cnnmaven.core.network.NetworkSummary;
import java.util.List;

/** A variant, its costs and its runs. */
public record PlannedVariant(Variant variant, NetworkSummary network, List<PlannedRun> runs) {

  public PlannedVariant {
    runs = List.copyOf(runs);
  }
}
