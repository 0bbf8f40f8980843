package io.github.cnnmaven.engine.inference;

import io.github.cnnmaven.core.network.ImageShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.modelimport.keras.KerasModel;
import org.deeplearning4j.nn.modelimport.keras.KerasSequentialModel;
import org.deeplearning4j.nn.modelimport.keras.exceptions.InvalidKerasConfigurationException;
import org.deeplearning4j.nn.modelimport.keras.exceptions.UnsupportedKerasConfigurationException;
import org.deeplearning4j.nn.modelimport.keras.utils.KerasModelBuilder;
import org.deeplearning4j.util.ModelSerializer;

/**
 * A trained model as Keras 1 and 2 write it: HDF5 with layers and weights, channels last,
 * sequential or a graph with one input and one output. Keras 3's format is not read. Needs {@code
 * deeplearning4j-modelimport} and HDF5's natives, which are on a class path only where they are
 * asked for.
 */
public record KerasFile(Path path) {

  private static final String SEQUENTIAL = "Sequential";

  /** Height, width and channels of the first layer's images; null for any. */
  private static final Pattern INPUT =
      Pattern.compile("\"batch_input_shape\":\\s*\\[[^,]*,\\s*(\\w+),\\s*(\\w+),\\s*(\\w+)");

  /**
   * Writes it as Deeplearning4j saves a network, for {@link InferenceNetwork#read}.
   *
   * @param input size of the images that it is to take
   * @throws ModelException when it cannot be read, takes other images or has a layer that is not
   *     known; the message names the layer
   */
  public void save(Path file, ImageShape input) throws IOException {
    try {
      String json = String.valueOf(builder().getModelJson());
      requireTaking(input, json);
      Model model =
          json.contains("\"" + SEQUENTIAL + "\"")
              ? new KerasSequentialModel(builder()).getMultiLayerNetwork(true)
              : new KerasModel(builder()).getComputationGraph(true);
      ModelSerializer.writeModel(model, file.toFile(), false);
    } catch (ModelException e) {
      throw e;
    } catch (InvalidKerasConfigurationException
        | UnsupportedKerasConfigurationException
        | RuntimeException
        | IOException e) {
      throw new ModelException(path + " holds no model that can be used: " + e.getMessage(), e);
    }
  }

  private void requireTaking(ImageShape input, String json) throws ModelException {
    Matcher found = INPUT.matcher(json);
    if (found.find()
        && !(fits(found.group(1), input.height())
            && fits(found.group(2), input.width())
            && fits(found.group(3), input.channels()))) {
      throw new ModelException(
          String.format(
              "%s takes images of %sx%sx%s, and those of the data set are %s",
              path, found.group(1), found.group(2), found.group(3), input));
    }
  }

  private static boolean fits(String size, int other) {
    return size.equals("null") || size.equals(Integer.toString(other));
  }

  private KerasModelBuilder builder()
      throws IOException,
          InvalidKerasConfigurationException,
          UnsupportedKerasConfigurationException {
    return new KerasModel()
        .modelBuilder()
        .modelHdf5Filename(path.toString())
        .enforceTrainingConfig(false);
  }
}
