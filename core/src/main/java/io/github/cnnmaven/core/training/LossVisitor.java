package io.github.cnnmaven.core.training;

/** One method per loss, so that the compiler finds what a new one is missing. */
public interface LossVisitor<R> {

  R categoricalCrossentropy(CategoricalCrossentropy loss);

  R binaryCrossentropy(BinaryCrossentropy loss);

  R meanSquaredError(MeanSquaredError loss);
}
