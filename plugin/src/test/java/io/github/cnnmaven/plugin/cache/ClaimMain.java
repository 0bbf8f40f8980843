package io.github.cnnmaven.plugin.cache;

import java.nio.file.Path;
import java.time.Duration;

/** Another build, with a claim that it does not give back. */
public final class ClaimMain {

  private ClaimMain() {}

  public static void main(String[] args) throws Exception {
    Claim claim = new Claims(Path.of(args[0]), Duration.ofSeconds(90)).tryTake("a");
    System.out.println(claim == null ? "not taken" : "taken");
    Thread.sleep(60_000);
  }
}
