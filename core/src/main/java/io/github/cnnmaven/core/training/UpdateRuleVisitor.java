package io.github.cnnmaven.core.training;

/** One method per rule, so that the compiler finds what a new one is missing. */
public interface UpdateRuleVisitor<R> {

  R sgd(Sgd rule);

  R adam(Adam rule);

  R nadam(Nadam rule);

  R rmsProp(RmsProp rule);

  R adagrad(Adagrad rule);
}
