package io.github.cnnmaven.core.protocol;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.cnnmaven.core.result.EpochRecord;
import io.github.cnnmaven.core.result.RunStatus;

/** A line of the channel. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "message")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Message.Hello.class, name = "hello"),
  @JsonSubTypes.Type(value = Message.Run.class, name = "run"),
  @JsonSubTypes.Type(value = Message.PhaseStarted.class, name = "phaseStarted"),
  @JsonSubTypes.Type(value = Message.RunResumed.class, name = "runResumed"),
  @JsonSubTypes.Type(value = Message.Alive.class, name = "alive"),
  @JsonSubTypes.Type(value = Message.EpochEnded.class, name = "epochEnded"),
  @JsonSubTypes.Type(value = Message.RunEnded.class, name = "runEnded"),
  @JsonSubTypes.Type(value = Message.Stop.class, name = "stop")
})
public sealed interface Message {

  /** The version both sides must speak. */
  int PROTOCOL = 2;

  /**
   * Worker: first line, once its native code is loaded; anything else closes the channel. So a
   * worker whose natives do not load never greets, and one that has greeted has left them unpacked
   * for the next worker, which may not unpack them at the same time.
   */
  record Hello(int protocol, String token, long pid) implements Message {}

  /** Build: train this; sent when the worker has greeted or ended its last run. */
  record Run(RunRequest request) implements Message {}

  /** Worker: what it is about to do, so that a crash names its victim. */
  record PhaseStarted(String run, Phase phase) implements Message {}

  /** Worker: goes on after so many epochs, which an earlier worker has trained. */
  record RunResumed(String run, int epochs) implements Message {}

  /** Worker: it has done something since it said so last; never said by one that hangs. */
  record Alive(String run) implements Message {}

  /** Worker: an epoch's numbers, already in {@code epochs.jsonl}. */
  record EpochEnded(String run, EpochRecord epoch) implements Message {}

  /** Worker: {@code run.json} is in place. */
  record RunEnded(String run, RunStatus status) implements Message {}

  /** Build: no more runs; the worker exits with 0. */
  record Stop() implements Message {}
}
