package io.github.cnnmaven.plugin.experiment;

import io.github.cnnmaven.core.protocol.RunRequest;

/**
 * A run that is to be trained, or only drawn of.
 *
 * @param work how much it computes, in the measure of all other jobs; 0 for drawing
 */
record Job(RunRequest request, double work) {

  int threads() {
    return request.spec().threads();
  }
}
