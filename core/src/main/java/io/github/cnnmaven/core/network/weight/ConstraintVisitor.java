package io.github.cnnmaven.core.network.weight;

/** One method per constraint, so that the compiler finds what a new one is missing. */
public interface ConstraintVisitor<R> {

  R maxNorm(MaxNorm constraint);

  R unitNorm(UnitNorm constraint);

  R nonNeg(NonNeg constraint);
}
