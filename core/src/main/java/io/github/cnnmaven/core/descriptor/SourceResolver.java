package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.ArtifactData;
import io.github.cnnmaven.core.data.DataCard;
import io.github.cnnmaven.core.data.DataLibrary;
import io.github.cnnmaven.core.data.DataSource;
import io.github.cnnmaven.core.data.LocalData;
import io.github.cnnmaven.core.data.NamedData;
import io.github.cnnmaven.core.data.Reading;
import io.github.cnnmaven.core.data.Reading.BadImages;
import io.github.cnnmaven.core.data.Reading.Color;
import io.github.cnnmaven.core.data.Reading.Layout;
import io.github.cnnmaven.core.data.Reading.PictureReading;
import io.github.cnnmaven.core.data.Reading.Resize;
import io.github.cnnmaven.core.data.RemoteData;
import io.github.cnnmaven.core.network.Size;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.schema.Placed;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Makes a source of what a descriptor says of it. */
record SourceResolver(DescriptorFile descriptor, DataLibrary library, Problems problems) {

  /** The source; empty when what is said cannot be one. */
  Optional<DataSource> resolve(DatasetDraft draft, Optional<DataInput> input) {
    SourceDraft source = draft.source();
    if (source.name().isPresent()) {
      return Optional.of(named(source.name().get().value(), draft));
    }
    Reading reading = reading(source.writtenLayout(), labels(draft), draft, input);
    if (source.url().isPresent()) {
      return remote(source.url().get(), source.sha256(), reading);
    }
    if (source.artifact().isPresent()) {
      return artifact(source.artifact().get(), reading);
    }
    return local(source.places().get(0), reading);
  }

  private Optional<DataSource> local(Placed<String> place, Reading reading) {
    return descriptor
        .named(place.value(), place.node(), problems)
        .map(path -> new LocalData(path, reading));
  }

  private DataSource named(String name, DatasetDraft draft) {
    DataCard card = DataCard.of(name);
    String labels = labels(draft).filter(card.labels()::containsKey).orElse(card.usualLabels());
    Reading reading = reading(card.layout(), Optional.of(labels), draft, Optional.empty());
    NamedData data = new NamedData(card, reading, library.copy(name));
    draft
        .classes()
        .ifPresent(
            classes ->
                classes.value().stream()
                    .filter(wanted -> !data.publishedNames().contains(wanted))
                    .forEach(
                        wanted ->
                            problems.add(
                                classes
                                    .node()
                                    .problem(name + " has no class '" + wanted + "'", ""))));
    return data;
  }

  private Optional<DataSource> remote(
      Placed<String> url, Optional<Placed<String>> sha256, Reading reading) {
    Optional<URI> address = address(url.value());
    if (address.isEmpty()) {
      problems.add(url.node().problem("expected an address of http or https", ""));
      return Optional.empty();
    }
    if (sha256.isEmpty()) {
      problems.add(
          url.node()
              .problem(
                  "sha256 is missing: what is fetched must be what you have seen",
                  "Add sha256:, as sha256sum prints it"));
      return Optional.empty();
    }
    if (!sha256.get().value().matches("[0-9a-fA-F]{64}")) {
      problems.add(sha256.get().node().problem("expected 64 hexadecimal digits", ""));
      return Optional.empty();
    }
    String checksum = sha256.get().value().toLowerCase(java.util.Locale.ROOT);
    return Optional.of(new RemoteData(address.get(), checksum, reading));
  }

  private static Optional<URI> address(String written) {
    try {
      URI address = URI.create(written);
      String scheme = address.getScheme();
      boolean known = "http".equals(scheme) || "https".equals(scheme);
      return known && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<DataSource> artifact(Placed<String> artifact, Reading reading) {
    if (!artifact.value().matches("[^:\\s]+(:[^:\\s]+){3,4}")) {
      problems.add(
          artifact.node().problem("expected group:artifact:version:type[:classifier]", ""));
      return Optional.empty();
    }
    return Optional.of(new ArtifactData(artifact.value(), reading));
  }

  private static Optional<String> labels(DatasetDraft draft) {
    return draft.labels().map(Placed::value);
  }

  private static Reading reading(
      Layout layout, Optional<String> labels, DatasetDraft draft, Optional<DataInput> input) {
    PictureGrammar.Draft said = draft.pictures();
    Size size =
        said.size()
            .map(Placed::value)
            .or(() -> input.map(data -> new Size(data.height(), data.width())))
            .filter(any -> layout == Layout.DIRECTORY)
            .orElse(null);
    PictureReading pictures =
        new PictureReading(
            size,
            said.resize().map(Placed::value).orElse(Resize.STRETCH),
            said.color().map(Placed::value).orElse(Color.RGB),
            said.onBadImage().map(Placed::value).orElse(BadImages.FAIL));
    return new Reading(
        layout,
        labels.orElse(null),
        draft.classes().map(Placed::value).orElse(List.of()),
        draft.test().map(Placed::value).orElse(0.0),
        pictures);
  }
}
