/**
 * How a network is fitted to images: batches, epochs, evaluation. Depends on the augmentation,
 * data, network, normalization, random, score and state packages, and on core; knows no files and
 * no Deeplearning4j.
 */
@NullMarked
package io.github.cnnmaven.engine.training;

import org.jspecify.annotations.NullMarked;
