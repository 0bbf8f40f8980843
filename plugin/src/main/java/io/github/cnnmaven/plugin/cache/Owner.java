package io.github.cnnmaven.plugin.cache;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells machines apart that share a disk. */
final class Owner {

  private static final Path LINUX_BOOT = Path.of("/proc/sys/kernel/random/boot_id");

  /**
   * Processes with the same value see each other's file locks: those under one running kernel, in
   * whatever container.
   */
  static final String MACHINE = machine();

  private Owner() {}

  private static String machine() {
    try {
      return Files.isReadable(LINUX_BOOT)
          ? Files.readString(LINUX_BOOT).strip()
          : InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unnamed";
    } catch (IOException e) {
      return "unknown";
    }
  }
}
