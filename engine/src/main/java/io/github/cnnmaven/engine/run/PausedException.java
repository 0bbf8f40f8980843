package io.github.cnnmaven.engine.run;

/** A run stops between two epochs because its time is over; it can be gone on with. */
final class PausedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  PausedException(int epochs, int all) {
    super(
        "The time budget was used up after epoch %s of %s; the next build goes on from there"
            .formatted(epochs, all));
  }
}
