package io.github.cnnmaven.plugin;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;

/** Times and sizes as people write them: {@code 90m}, {@code 1.5h}, {@code 30d}, {@code 20GB}. */
final class Amounts {

  private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*([A-Za-z]*)");
  private static final Map<String, Long> SECONDS =
      Map.of("s", 1L, "m", 60L, "h", 3600L, "d", 86_400L);
  private static final Map<String, Long> BYTES =
      Map.of("mb", 1_000_000L, "gb", 1_000_000_000L, "tb", 1_000_000_000_000L);

  private Amounts() {}

  /** A time in seconds, minutes, hours or days. */
  static Duration time(String parameter, String text) throws MojoFailureException {
    return Duration.ofSeconds(amount(parameter, text, SECONDS, "s, m, h or d, as in 90m"));
  }

  /** A size in bytes. */
  static long bytes(String parameter, String text) throws MojoFailureException {
    return amount(parameter, text, BYTES, "MB, GB or TB, as in 20GB");
  }

  private static long amount(String parameter, String text, Map<String, Long> units, String known)
      throws MojoFailureException {
    Matcher matcher = AMOUNT.matcher(text.strip());
    Long unit = matcher.matches() ? units.get(matcher.group(2).toLowerCase(Locale.ROOT)) : null;
    if (unit == null) {
      throw new MojoFailureException(
          "%s: '%s' is no number with a unit: %s".formatted(parameter, text, known));
    }
    return new BigDecimal(matcher.group(1)).multiply(BigDecimal.valueOf(unit)).longValue();
  }
}
