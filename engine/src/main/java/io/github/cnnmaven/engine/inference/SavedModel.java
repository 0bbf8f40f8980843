package io.github.cnnmaven.engine.inference;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.deeplearning4j.nn.api.Model;
import org.deeplearning4j.nn.conf.ComputationGraphConfiguration;
import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.graph.ComputationGraph;
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

  /** Only a graph's configuration names its inputs. */
  private static final String OF_GRAPHS = "\"networkInputs\"";

  private static final String PARAMETERS = "coefficients.bin";

  /**
   * The network as it was saved, sequential or a graph.
   *
   * @throws IOException when the file is no model or damaged
   */
  Model read() throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String json = configuration(zip);
      INDArray parameters = parameters(zip);
      return json.contains(OF_GRAPHS) ? graph(json, parameters) : network(json, parameters);
    } catch (RuntimeException e) {
      throw new IOException(file + " is not a model: " + e.getMessage(), e);
    }
  }

  private static ComputationGraph graph(String json, INDArray parameters) {
    ComputationGraph graph = new ComputationGraph(ComputationGraphConfiguration.fromJson(json));
    graph.init(parameters, false);
    return graph;
  }

  private static MultiLayerNetwork network(String json, INDArray parameters) {
    MultiLayerNetwork network = new MultiLayerNetwork(MultiLayerConfiguration.fromJson(json));
    network.init(parameters, false);
    return network;
  }

  private String configuration(ZipFile zip) throws IOException {
    try (InputStream in = open(zip, CONFIGURATION)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
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
