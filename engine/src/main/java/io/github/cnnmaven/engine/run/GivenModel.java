package io.github.cnnmaven.engine.run;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.KerasModel;
import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.core.result.RunResult;
import io.github.cnnmaven.engine.inference.InferenceNetwork;
import io.github.cnnmaven.engine.inference.KerasFile;
import io.github.cnnmaven.engine.inference.ModelClassifier;
import io.github.cnnmaven.engine.inference.ModelException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A model that was trained elsewhere, as the run's own: it is brought into the form that trained
 * networks are saved in, and evaluated and drawn of as read from there.
 *
 * @param planned what the descriptor's file was when the run was planned
 */
record GivenModel(RunRequest request, KerasModel planned) {

  /**
   * Saves it in the run's folder, and reads it from there.
   *
   * @param input images of the data set
   * @throws IOException when it cannot be used; the message names the file, and the layer
   */
  ModelClassifier in(Path folder, ImageShape input) throws IOException {
    String place = request.model();
    if (place == null) {
      throw new ModelException(
          "The request of " + request.run() + " does not say where its model is");
    }
    Path file = Path.of(place);
    if (!KerasModel.of(planned.file(), file).equals(planned)) {
      throw new ModelException(
          file + " has changed since the run was planned. Start the build again");
    }
    Path saved = folder.resolve(RunResult.MODEL_FILE);
    new KerasFile(file).save(saved, input);
    InferenceNetwork network = InferenceNetwork.read(saved, input);
    int classes = request.spec().data().classes();
    int outputs = network.outputs();
    if (outputs != classes && !(outputs == 1 && classes == 2)) {
      throw new ModelException(
          String.format(
              Locale.ROOT,
              "%s tells %d classes apart, and the data set has %d",
              file,
              outputs,
              classes));
    }
    return new ModelClassifier(network);
  }
}
