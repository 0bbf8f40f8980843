package io.github.cnnmaven.core.training;

/** One method per optimizer, so that the compiler finds what a new one is missing. */
public interface OptimizerVisitor<R> {

  R adam(Adam optimizer);

  R rmsProp(RmsProp optimizer);
}
