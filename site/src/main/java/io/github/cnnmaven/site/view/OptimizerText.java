package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.training.Adagrad;
import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.Clipping;
import io.github.cnnmaven.core.training.Nadam;
import io.github.cnnmaven.core.training.Optimizer;
import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.core.training.Sgd;
import io.github.cnnmaven.core.training.UpdateRuleVisitor;
import io.github.cnnmaven.site.text.NumberText;
import java.math.BigDecimal;

/** An optimizer on one line, all its settings named. */
final class OptimizerText implements UpdateRuleVisitor<String> {

  /** Smaller numbers are hard to read with all their zeros. */
  private static final double LEAST_PLAIN = 1e-4;

  static String of(Optimizer optimizer) {
    StringBuilder text = new StringBuilder(optimizer.rule().accept(new OptimizerText()));
    text.append(", learning rate ").append(optimizer.learningRate().described());
    if (optimizer.weightDecay() > 0) {
      text.append(", weight decay ").append(plain(optimizer.weightDecay()));
    }
    Clipping clipping = optimizer.clipping();
    if (clipping != null) {
      text.append(", gradients limited to ").append(plain(clipping.limit()));
      text.append(limited(clipping.of()));
    }
    return text.toString();
  }

  @Override
  public String sgd(Sgd rule) {
    String momentum = rule.momentum() == 0 ? "" : ", momentum " + plain(rule.momentum());
    return "SGD" + momentum + (rule.nesterov() ? " (Nesterov)" : "");
  }

  @Override
  public String adam(Adam rule) {
    return "Adam" + moments(rule.beta1(), rule.beta2(), rule.epsilon());
  }

  @Override
  public String nadam(Nadam rule) {
    return "Nadam" + moments(rule.beta1(), rule.beta2(), rule.epsilon());
  }

  @Override
  public String rmsProp(RmsProp rule) {
    String momentum = rule.momentum() == 0 ? "" : ", momentum " + plain(rule.momentum());
    String centered = rule.centered() ? ", centered" : "";
    return "RMSprop, ρ " + plain(rule.rho()) + momentum + ", ε " + plain(rule.epsilon()) + centered;
  }

  @Override
  public String adagrad(Adagrad rule) {
    return "Adagrad, initial sum "
        + plain(rule.initialAccumulatorValue())
        + ", ε "
        + plain(rule.epsilon());
  }

  private static String moments(double beta1, double beta2, double epsilon) {
    return ", β₁ " + plain(beta1) + ", β₂ " + plain(beta2) + ", ε " + plain(epsilon);
  }

  private static String limited(Clipping.Of of) {
    return switch (of) {
      case NORM -> " in norm, each variable's";
      case GLOBAL_NORM -> " in norm, all together";
      case VALUE -> " in absolute value";
    };
  }

  private static String plain(double value) {
    return value < LEAST_PLAIN
        ? NumberText.scientific(value)
        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
