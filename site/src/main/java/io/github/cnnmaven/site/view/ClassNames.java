package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.result.DataFacts;
import java.util.List;

/** What classes are called, also those without a name. */
record ClassNames(List<String> names) {

  static ClassNames of(DataFacts data) {
    return new ClassNames(data.classNames());
  }

  String of(int label) {
    return label < names.size() ? names.get(label) : "class " + label;
  }
}
