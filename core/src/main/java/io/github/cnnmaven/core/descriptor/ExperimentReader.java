package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.DataLibrary;
import io.github.cnnmaven.core.design.DesignReader;
import io.github.cnnmaven.core.design.DesignReading;
import io.github.cnnmaven.core.include.NetworkFile;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlMapping;
import io.github.cnnmaven.core.yaml.YamlNode;
import io.github.cnnmaven.core.yaml.YamlReader;
import java.util.List;
import java.util.Optional;

/**
 * Reads and checks one descriptor; what can still be checked beside a fault is. First which
 * variants there are, then the descriptor as each of them sees it, then what they have in common.
 */
final class ExperimentReader {

  private final DescriptorFile file;
  private final DataLibrary library;
  private final ExperimentNames names;
  private final Problems problems;

  /**
   * A reader for one descriptor.
   *
   * @param library that tells what the data sets are like
   * @param names of the experiments so far
   * @param problems receives what is wrong; nothing else may be in it
   */
  ExperimentReader(
      DescriptorFile file, DataLibrary library, ExperimentNames names, Problems problems) {
    this.file = file;
    this.library = library;
    this.names = names;
    this.problems = problems;
  }

  /**
   * The experiment; empty when anything is wrong with it.
   *
   * @param shownAs the file's name in messages
   */
  Optional<Experiment> read(String shownAs, String text) {
    return new YamlReader(shownAs, problems)
        .read(text)
        .flatMap(root -> read(root, new NetworkFile(file.path(), shownAs, file.reach())));
  }

  private Optional<Experiment> read(YamlNode node, NetworkFile location) {
    if (!(node instanceof YamlMapping root)) {
      problems.add(node.mismatch(ExperimentGrammar.DESCRIPTOR.expected()));
      return Optional.empty();
    }
    DesignReading design = new DesignReader(root, problems).read();
    VariantReader reader = new VariantReader(root, location, design);
    List<VariantReading> variants = design.combinations().stream().map(reader::read).toList();
    variants.forEach(variant -> problems.addAll(variant.problems()));
    variants
        .get(0)
        .parts()
        .find(ExperimentGrammar.EXPERIMENT)
        .ifPresent(name -> names.take(name, problems));
    Optional<DataReader.Found> data =
        new DataReader(new DatasetResolver(file, library, problems), problems).read(variants);
    ExperimentAssembly assembly = new ExperimentAssembly(file, root, variants, problems);
    design.design().ifPresent(found -> assembly.checkDesign(found, reader.used()));
    if (design.factors().isPresent()) {
      data.ifPresent(assembly::checkNetworks);
    }
    return problems.isEmpty()
        ? assembly.assemble(design.design().orElseThrow(), data.orElseThrow())
        : Optional.empty();
  }
}
