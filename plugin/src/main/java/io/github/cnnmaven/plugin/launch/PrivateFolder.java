package io.github.cnnmaven.plugin.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A folder that only this user can look into. Native code is loaded from it without being checked
 * again: whoever could write there would own the worker.
 */
public final class PrivateFolder {

  private PrivateFolder() {}

  /** Makes the folder if need be, and takes others' rights away if it is there. */
  public static Path at(Path folder) throws IOException {
    Files.createDirectories(folder);
    PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
    // Elsewhere, on Windows, a user's own folders are private as they are.
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString("rwx------"));
    }
    return folder;
  }
}
