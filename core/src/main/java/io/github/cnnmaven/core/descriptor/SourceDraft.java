package io.github.cnnmaven.core.descriptor;

import io.github.cnnmaven.core.data.Reading.Layout;
import io.github.cnnmaven.core.schema.Placed;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the images come from, as written. */
record SourceDraft(
    Optional<Placed<String>> idx,
    Optional<Placed<String>> name,
    Optional<Placed<String>> directory,
    Optional<Placed<String>> cifarBinary,
    Optional<Placed<String>> url,
    Optional<Placed<String>> sha256,
    Optional<Placed<String>> artifact,
    Optional<Placed<Layout>> layout) {

  /** Those that say where; there should be one. */
  List<Placed<String>> places() {
    return Stream.of(idx, name, directory, cifarBinary, url, artifact)
        .flatMap(Optional::stream)
        .toList();
  }

  /** What is elsewhere than on this machine. */
  boolean isRemote() {
    return url.isPresent() || artifact.isPresent();
  }

  /** Of files whose layout is not that of a published set. */
  Layout writtenLayout() {
    if (idx.isPresent()) {
      return Layout.IDX;
    }
    if (cifarBinary.isPresent()) {
      return Layout.CIFAR_BINARY;
    }
    return layout.map(Placed::value).orElse(Layout.DIRECTORY);
  }

  /** Whether there can be a folder of images to validate with, as far as a glance tells. */
  boolean mayHaveValidation(Path descriptor) {
    if (name.isPresent() || writtenLayout() != Layout.DIRECTORY) {
      return false;
    }
    try {
      Optional<Path> place = directory.map(written -> descriptor.resolveSibling(written.value()));
      return place.filter(Files::isDirectory).isEmpty()
          || Files.isDirectory(place.get().resolve("validation"));
    } catch (InvalidPathException e) {
      // It is told of where the source is resolved.
      return true;
    }
  }
}
