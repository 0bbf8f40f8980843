package io.github.cnnmaven.engine.inference;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A model's file, of which the configuration and the parameters are read and nothing else: {@code
 * ModelSerializer.restoreMultiLayerNetwork} also reads an entry {@code preprocessor.bin} as Java
 * objects if there is one, with which whoever wrote the file could run code here.
 */
record SavedModel(Path file) {

  private static final String CONFIGURATION = "configuration.json";
  private static final String PARAMETERS = "coefficients.bin";

  /**
   * The network as it was saved, without an updater.
   *
   * @throws IOException when the file is no model or damaged
   */
  MultiLayerNetwork read() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      MultiLayerNetwork network = new MultiLayerNetwork(configuration(zip));
      network.init(parameters(zip), false);
      return network;
    } catch (RuntimeException e) {
      throw new IOException(file + " is not a model: " + e.getMessage(), e);
    }
  }

  private MultiLayerConfiguration configuration(ZipFile zip) throws IOException {
    try (InputStream in = open(zip, CONFIGURATION)) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return MultiLayerConfiguration.fromJson(json);
    }
  }

  private INDArray parameters(ZipFile zip) throws IOException {
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(open(zip, PARAMETERS)))) {
      return Nd4j.read(in);
    }
  }

  private InputStream open(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new IOException(file + " is not a model: it has no " + name);
    }
    return zip.getInputStream(entry);
  }
}
