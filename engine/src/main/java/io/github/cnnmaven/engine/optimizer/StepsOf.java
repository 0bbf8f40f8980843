package io.github.cnnmaven.engine.optimizer;

import io.github.cnnmaven.core.training.Adagrad;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.Nadam;
import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.core.training.Sgd;
import io.github.cnnmaven.core.training.UpdateRuleVisitor;

/**
 * A rule's steps, at their beginning.
 *
 * @param parameters how many a network has
 */
record StepsOf(int parameters) implements UpdateRuleVisitor<Steps> {

  @Override
  public Steps sgd(Sgd rule) {
    return rule.momentum() == 0 ? new SgdSteps() : new MomentumSteps(rule, parameters);
  }

  @Override
  public Steps adam(Adam rule) {
    return new AdamSteps(rule, parameters);
  }

  @Override
  public Steps nadam(Nadam rule) {
    return new NadamSteps(rule, parameters);
  }

  @Override
  public Steps rmsProp(RmsProp rule) {
    return new RmsPropSteps(rule, parameters);
  }

  @Override
  public Steps adagrad(Adagrad rule) {
    return new AdagradSteps(rule, parameters);
  }
}
