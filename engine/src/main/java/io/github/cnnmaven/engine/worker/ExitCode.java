package io.github.cnnmaven.engine.worker;

/** How a worker's process ends. */
enum ExitCode {
  /** The build said that there are no more runs. */
  STOPPED(0),
  /** It was not started as it must be, or the build cannot be reached. */
  NOT_STARTED(2),
  /** The build closed the socket, or sent what is not a message. */
  ABANDONED(3),
  /** The native code does not load, a result cannot be written, or the JVM is at its end. */
  BROKEN(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
