package io.github.cnnmaven.core.include;

import io.github.cnnmaven.core.problem.Problem;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.problem.Suggestion;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlReader;
import io.github.cnnmaven.core.yaml.YamlScalar;
import io.github.cnnmaven.core.yaml.YamlSequence;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** From what stands under {@code network:} to its layers, wherever they are written. */
public final class NetworkIncluder {

  private static final String NETWORK = "network";

  private final List<NetworkLocation> stack;
  private final UnaryOperator<YamlNode> substitution;
  private final Problems problems;

  /**
   * An includer for one descriptor and variant.
   *
   * @param location of the descriptor
   * @param substitution applied to what other files hold
   */
  public NetworkIncluder(
      NetworkLocation location, UnaryOperator<YamlNode> substitution, Problems problems) {
    this(List.of(location), substitution, problems);
  }

  private NetworkIncluder(
      List<NetworkLocation> stack, UnaryOperator<YamlNode> substitution, Problems problems) {
    this.stack = stack;
    this.substitution = substitution;
    this.problems = problems;
  }

  /**
   * The layers, named; empty when they cannot be told, with the problem reported. A list that is
   * neither a list nor a reference is the grammar's to report.
   */
  public Optional<List<LayerNode>> layers(YamlNode network) {
    if (network instanceof YamlSequence sequence) {
      return Optional.of(
          LayerNames.give(
              sequence.items().stream()
                  .map(item -> new LayerNames.Unnamed(item, Optional.empty()))
                  .toList()));
    }
    if (!(network instanceof YamlMapping mapping)) {
      return Optional.empty();
    }
    return base(mapping).map(layers -> new NetworkChanges(mapping, problems).apply(layers));
  }

  private Optional<List<LayerNode>> base(YamlMapping reference) {
    Optional<YamlScalar> use = scalar(reference, "use");
    Optional<YamlScalar> file = scalar(reference, "file");
    if (use.isPresent() == file.isPresent()) {
      problems.add(
          reference.problem(
              "expected a list of layers, or either use: or file: to name a network",
              "Networks that ship are: " + String.join(", ", ShippedNetwork.NAMES)));
      return Optional.empty();
    }
    return use.isPresent() ? shipped(use.get()) : included(file.orElseThrow());
  }

  private static Optional<YamlScalar> scalar(YamlMapping mapping, String key) {
    return mapping.get(key).filter(YamlScalar.class::isInstance).map(YamlScalar.class::cast);
  }

  private Optional<List<LayerNode>> shipped(YamlScalar use) {
    if (ShippedNetwork.NAMES.contains(use.text())) {
      return read(new ShippedNetwork(use.text()), use);
    }
    problems.add(
        use.problem(
            "no network '" + use.text() + "' ships with the plugin",
            Suggestion.among(use.text(), ShippedNetwork.NAMES)));
    return Optional.empty();
  }

  private Optional<List<LayerNode>> included(YamlScalar file) {
    try {
      NetworkLocation location = stack.get(stack.size() - 1).file(file.text());
      if (stack.contains(location)) {
        problems.add(file.problem("the network of " + location.shown() + " includes itself", ""));
        return Optional.empty();
      }
      if (!location.isReadable()) {
        problems.add(file.problem(Reach.refusal(file.text()), Reach.HINT));
        return Optional.empty();
      }
      return read(location, file);
    } catch (InvalidPathException e) {
      problems.add(file.problem("'" + file.text() + "' is not a path of a file", ""));
      return Optional.empty();
    }
  }

  private Optional<List<LayerNode>> read(NetworkLocation location, YamlScalar reference) {
    try {
      return new YamlReader(location.shown(), problems)
          .read(location.text(), NETWORK)
          .map(substitution)
          .flatMap(root -> network(root, location));
    } catch (NoSuchFileException e) {
      problems.add(
          reference.problem(
              "there is no file " + location.shown(), "Paths start at the file they stand in"));
    } catch (MalformedInputException e) {
      problems.add(reference.problem(location.shown() + " is not UTF-8", "Save it as UTF-8"));
    } catch (IOException e) {
      problems.add(reference.problem(location.shown() + " cannot be read: " + e, ""));
    }
    return Optional.empty();
  }

  private Optional<List<LayerNode>> network(YamlNode root, NetworkLocation location) {
    Optional<YamlNode> network =
        root instanceof YamlMapping mapping ? mapping.get(NETWORK) : Optional.of(root);
    if (network.isEmpty() || network.get() instanceof YamlScalar) {
      String message = "expected a list of layers, or a mapping with the key network";
      problems.add(new Problem(root.place(), NETWORK, message, ""));
      return Optional.empty();
    }
    List<NetworkLocation> deeper = new ArrayList<>(stack);
    deeper.add(location);
    return new NetworkIncluder(deeper, substitution, problems).layers(network.get());
  }
}
