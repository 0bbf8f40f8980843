package io.github.cnnmaven.plugin.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What git says of the project.
 *
 * @param commit that is checked out; empty outside git, or where there is no git
 * @param dirty whether the work tree differs from it
 */
record GitState(Optional<String> commit, boolean dirty) {

  private static final int SECONDS = 10;

  static GitState of(Path directory) {
    Optional<String> commit = git(directory, "rev-parse", "HEAD");
    boolean dirty =
        commit.isPresent()
            && !git(directory, "status", "--porcelain", "--", ".").orElse("").isEmpty();
    return new GitState(commit, dirty);
  }

  private static Optional<String> git(Path directory, String... arguments) {
    ProcessBuilder builder = new ProcessBuilder("git").directory(directory.toFile());
    builder.command().addAll(java.util.List.of(arguments));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      Process process = builder.start();
      byte[] output = process.getInputStream().readAllBytes();
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      return ended && process.exitValue() == 0
          ? Optional.of(new String(output, StandardCharsets.UTF_8).strip())
          : Optional.empty();
    } catch (IOException e) {
      // No git on this machine: provenance then has no commit.
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
