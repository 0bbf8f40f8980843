package io.github.cnnmaven.plugin.cache;

import io.github.cnnmaven.core.protocol.RunRequest;
import io.github.cnnmaven.plugin.worker.FreeRuns;
import io.github.cnnmaven.plugin.worker.RunKeeper;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps runs in a cache that other builds use at the same time. */
public final class CachedRuns implements RunKeeper, Closeable {

  private static final Duration LEASE = Duration.ofSeconds(90);

  private final RunCache cache;
  private final boolean force;
  private final Claims claims;
  private boolean complained;

  /**
   * A keeper.
   *
   * @param force whether runs are trained again though they are there
   */
  public CachedRuns(RunCache cache, boolean force) {
    this.cache = cache;
    this.force = force;
    this.claims = new Claims(cache.claims(), LEASE);
  }

  @Override
  public @Nullable Hold take(RunRequest run) {
    try {
      Claim claim = claims.tryTake(run.spec().fingerprint());
      return claim == null ? null : take(run, claim);
    } catch (IOException e) {
      complain("the run cache cannot be used: " + e);
      return new FreeRuns().take(run);
    }
  }

  /** Another build may have stored it since this one looked. */
  private Hold take(RunRequest run, Claim claim) throws IOException {
    boolean held = false;
    try {
      Hold hold = new Kept(run, claim, !force && !run.trained() && cache.serve(run));
      held = true;
      return hold;
    } finally {
      if (!held) {
        claims.release(claim);
      }
    }
  }

  /** Once is enough, as the next run will meet the same. */
  private synchronized void complain(String what) {
    if (!complained) {
      complained = true;
      cache.news().accept(cache.folder() + ": " + what + ". Results stay in the project only");
    }
  }

  @Override
  public void close() throws IOException {
    claims.close();
  }

  /** A run that others wait for. */
  private final class Kept implements Hold {

    private final RunRequest run;
    private final Claim claim;
    private final boolean served;

    Kept(RunRequest run, Claim claim, boolean served) {
      this.run = run;
      this.claim = claim;
      this.served = served;
    }

    @Override
    public RunRequest request() {
      return run.resumable(cache.checkpoint(run).toAbsolutePath().toString());
    }

    @Override
    public boolean isServed() {
      return served;
    }

    @Override
    public void keep() {
      try {
        cache.store(run);
      } catch (IOException e) {
        complain("cannot store " + run.run() + ": " + e);
      }
    }

    @Override
    public void close() throws IOException {
      claims.release(claim);
    }
  }
}
