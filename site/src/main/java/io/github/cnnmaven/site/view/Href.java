package io.github.cnnmaven.site.view;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Relative links to files whatever they are called. */
final class Href {

  private static final String UNRESERVED = "-._~";

  private Href() {}

  /** The path with each of its parts percent-encoded. */
  static String of(String path) {
    return Arrays.stream(path.split("/", -1)).map(Href::segment).collect(Collectors.joining("/"));
  }

  /** From the experiment's page to a file of a run. */
  static String ofRun(String runId, String file) {
    return "runs/" + segment(runId) + "/" + of(file);
  }

  /** From the experiment's page to that of a variant. */
  static String ofVariant(String variant) {
    return "variants/" + segment(variant) + "/index.html";
  }

  private static String segment(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      boolean plain =
          c >= 'a' && c <= 'z'
              || c >= 'A' && c <= 'Z'
              || c >= '0' && c <= '9'
              || UNRESERVED.indexOf(c) >= 0;
      encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return encoded.toString();
  }
}
