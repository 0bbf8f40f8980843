package io.github.cnnmaven.plugin.worker;

import io.github.cnnmaven.plugin.launch.WorkerCommand;
import java.nio.file.Path;
import java.time.Duration;

/**
 * What the workers of a pool share.
 *
 * @param logs folder for what a worker prints outside its runs
 * @param patience with a worker that has been started and does not greet
 * @param silence after which a worker that has greeted counts as hung
 */
record Workplace(WorkerCommand command, Path logs, Duration patience, Duration silence) {}
