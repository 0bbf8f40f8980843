package io.github.cnnmaven.core.design;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/** How levels are combined into variants. */
sealed interface Design permits FullFactorial, OneAtATime, ListedVariants {

  /**
   * The variants of a design.
   *
   * @param factors levels by factor, the baseline's first
   */
  List<Combination> combinations(Map<String, List<Level>> factors);

  /** How many there will be, before they fill the memory. */
  BigInteger count(Map<String, List<Level>> factors);
}
