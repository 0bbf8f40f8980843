package io.github.cnnmaven.engine.training;

/**
 * Images for one step; its arrays are filled again for the next one.
 *
 * @param number counted from 1
 */
@SuppressWarnings("ArrayRecordComponent") // Short-lived and never compared.
record Batch(int number, float[] images, int[] labels) {}
