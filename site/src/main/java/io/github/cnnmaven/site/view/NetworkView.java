package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.network.NetworkSummary;
import io.github.cnnmaven.site.text.NumberText;
import java.util.List;

/** A network's layers and its totals, and a drawing of what becomes of an image. */
public record NetworkView(
    String input,
    List<LayerRow> layers,
    String parameters,
    String multiplyAdds,
    NetworkDiagram diagram) {

  public NetworkView {
    layers = List.copyOf(layers);
  }

  static NetworkView of(NetworkSummary network) {
    return new NetworkView(
        network.input().toString().replace("x", " × "),
        network.layers().stream().map(LayerRow::of).toList(),
        NumberText.count(network.parameters()),
        NumberText.count(network.multiplyAdds()),
        NetworkDiagram.of(network));
  }
}
