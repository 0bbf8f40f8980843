package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.core.result.ExperimentFolder;
import io.github.cnnmaven.core.result.ExperimentResults;
import io.github.cnnmaven.site.ModelCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The model worth keeping: of the best variant the run that did best on validation.
 *
 * @param run its id
 * @param files by what they are: {@code model}, {@code card} and, where there is one, {@code
 *     normalization}
 */
public record BestModel(String run, Map<String, Path> files) {

  /** Of stored results, with its card written; empty without a best variant or its model. */
  public static Optional<BestModel> of(ExperimentFolder folder) throws IOException {
    ExperimentResults results = ExperimentResults.read(folder.results());
    Optional<ModelCard> card = ModelCard.of(results);
    if (card.isEmpty()) {
      return Optional.empty();
    }
    Path model = folder.run(card.get().run()).resolve("model.zip");
    if (!Files.isRegularFile(model)) {
      return Optional.empty();
    }
    Map<String, Path> files = new LinkedHashMap<>();
    files.put("model", model);
    files.put("card", card.get().write(folder.path()));
    Path normalization = model.resolveSibling("normalization.json");
    if (Files.isRegularFile(normalization)) {
      files.put("normalization", normalization);
    }
    return Optional.of(new BestModel(card.get().run(), files));
  }
}
