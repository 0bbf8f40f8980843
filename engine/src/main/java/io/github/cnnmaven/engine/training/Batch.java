package io.github.cnnmaven.engine.training;

import io.github.cnnmaven.engine.network.Labels;

/**
 * Images for one step; its arrays are filled again for a later one.
 *
 * @param number counted from 1
 */
@SuppressWarnings("ArrayRecordComponent") // Short-lived and never compared.
record Batch(int number, float[] images, Labels labels) {}
