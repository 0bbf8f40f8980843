package io.github.cnnmaven.site.view;

import io.github.cnnmaven.core.training.Adam;
import io.github.cnnmaven.core.training.OptimizerVisitor;
import io.github.cnnmaven.core.training.RmsProp;
import io.github.cnnmaven.site.text.NumberText;
import java.math.BigDecimal;

/** An optimizer and its numbers in a line. */
final class OptimizerText implements OptimizerVisitor<String> {

  /** Smaller numbers are hard to read with all their zeros. */
  private static final double LEAST_PLAIN = 1e-4;

  @Override
  public String adam(Adam optimizer) {
    return "Adam, learning rate "
        + plain(optimizer.learningRate())
        + ", β₁ "
        + plain(optimizer.beta1())
        + ", β₂ "
        + plain(optimizer.beta2())
        + ", ε "
        + plain(optimizer.epsilon());
  }

  @Override
  public String rmsProp(RmsProp optimizer) {
    return "RMSprop, learning rate "
        + plain(optimizer.learningRate())
        + ", ρ "
        + plain(optimizer.rho())
        + ", ε "
        + plain(optimizer.epsilon());
  }

  private static String plain(double value) {
    return value < LEAST_PLAIN
        ? NumberText.scientific(value)
        : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
