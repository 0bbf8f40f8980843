package io.github.cnnmaven.plugin.worker;

/** What the number means that a process leaves. */
final class ExitStatus {

  /** Somebody pressed Ctrl-C; the build hears it too, but perhaps later than the worker. */
  private static final int INTERRUPTED = 128 + 2;

  private ExitStatus() {}

  static boolean isInterrupt(int status) {
    return status == INTERRUPTED;
  }

  /** Whether it was ended from outside or by a crash, and not by what it computes. */
  static boolean isAccident(int status) {
    return status > 128 || status < 0 || status == 3;
  }

  /** Goes on after "The worker". */
  static String words(int status) {
    return switch (status) {
      case 0 -> "exited with 0, as if all was done";
      case 1 -> "exited with 1: an error ended it or its JVM could not start";
      case 2 -> "exited with 2: it could not call the build";
      case 3 -> "exited with 3: it lost its connection to the build";
      case 4 ->
          "exited with 4: native code did not load, a result could not be written or memory ran"
              + " out";
      case 128 + 2 -> "was interrupted (exit 130)";
      case 128 + 4, 0xC000001D ->
          "met an illegal instruction (exit %s): its native code is not for this processor"
              .formatted(status);
      case 128 + 6 -> "aborted (exit 134): its JVM or native code could not go on";
      case 128 + 7 -> "met a bus error (exit 135): is the disk full?";
      case 128 + 8 -> "met an arithmetic error in native code (exit 136)";
      case 128 + 9 -> "was killed (exit 137): by kill -9, or by the system because memory ran out";
      case 128 + 11, 0xC0000005 ->
          "crashed in native code (exit %s, segmentation fault)".formatted(status);
      case 128 + 15 -> "was told to end by another program (exit 143)";
      default -> "exited with " + status;
    };
  }
}
