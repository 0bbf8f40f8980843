package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.network.LayerSummary;
import io.github.cnnmaven.site.text.NumberText;

/** A layer of a network, as Keras's summary shows it. */
public record LayerRow(
    String name, String type, String outputShape, String parameters, String multiplyAdds) {

  static LayerRow of(LayerSummary layer) {
    return new LayerRow(
        layer.name(),
        layer.type(),
        layer.outputShape().toString().replace("x", " × "),
        layer.parameters() == 0 ? NumberText.NONE : NumberText.count(layer.parameters()),
        layer.multiplyAdds() == 0 ? NumberText.NONE : NumberText.count(layer.multiplyAdds()));
  }
}
