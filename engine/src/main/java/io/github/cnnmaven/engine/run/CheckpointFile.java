package io.github.cnnmaven.engine.run;

import io.github.cnnmaven.core.json.Json;
import io.github.cnnmaven.engine.state.Resumable;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import java.util.zip.CheckedOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an interrupted run goes on from. In the file, one after the other: a mark, what the state
 * belongs to, how far it has come, the state, and a CRC-32C of all that. It is replaced in one
 * step, so that there is always the last or the one before.
 *
 * @param path of the file
 * @param owner what the state belongs to: with another spec, processor or version of the engine it
 *     could not be gone on from to the last bit
 */
record CheckpointFile(Path path, String owner) {

  private static final Logger LOG = LoggerFactory.getLogger(CheckpointFile.class);
  private static final String MARK = "cnn-maven-plugin checkpoint 1";
  private static final int BUFFER = 1 << 16;

  /** Writes how far a training has come. */
  void write(Progress progress, Resumable training) throws IOException {
    Files.createDirectories(path.toAbsolutePath().getParent());
    Path next = path.resolveSibling(path.getFileName() + ".next");
    CRC32C sum = new CRC32C();
    try (DataOutputStream file =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(next), BUFFER))) {
      StateWriter state = new StateWriter(new CheckedOutputStream(file, sum));
      state.text(MARK);
      state.text(owner);
      state.text(Json.line(progress));
      training.write(state);
      state.flush();
      file.writeLong(sum.getValue());
    }
    Files.move(next, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Takes a training to where it was interrupted.
   *
   * @param training in its first state
   * @return how far that is; empty when there is nothing that fits, and the training is untouched
   * @throws IOException when a sound file does not fit the training it says it is of
   */
  Optional<Progress> read(Resumable training) throws IOException {
    if (!Files.isRegularFile(path)) {
      return Optional.empty();
    }
    if (!isWhole()) {
      LOG.warn("{} is damaged: the run starts from its beginning", path);
      return Optional.empty();
    }
    try (InputStream file = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
      StateReader state = new StateReader(file);
      if (!state.text().equals(MARK) || !state.text().equals(owner)) {
        LOG.info("{} is of another machine or version: the run starts from its beginning", path);
        return Optional.empty();
      }
      Progress progress = Json.read(state.text(), Progress.class);
      training.read(state);
      return Optional.of(progress);
    }
  }

  private boolean isWhole() throws IOException {
    long length = Files.size(path) - Long.BYTES;
    CRC32C sum = new CRC32C();
    try (InputStream file = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
      if (length < 0) {
        return false;
      }
      new CheckedInputStream(file, sum).skipNBytes(length);
      return ByteBuffer.wrap(file.readNBytes(Long.BYTES)).getLong() == sum.getValue();
    }
  }
}
