package io.github.cnnmaven.plugin.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ArgumentLineTest {

  @Test
  void splitsAtWhiteSpaceOutsideQuotes() throws LaunchException {
    assertThat(ArgumentLine.split("  -Xmx2g\n\t-Da='b c' \"-Dd=e f\" -Dg=\"h i\"j '' "))
        .containsExactly("-Xmx2g", "-Da=b c", "-Dd=e f", "-Dg=h ij", "");
    assertThat(ArgumentLine.split(" ")).isEmpty();
  }

  @Test
  void takesABackslashAsOneUnlessItEscapes() throws LaunchException {
    assertThat(ArgumentLine.split("-Da=C:\\dir\\x -Db=c\\ d \"-De=\\\"f\\\" \\g\" '-Dh=\\'"))
        .containsExactly("-Da=C:\\dir\\x", "-Db=c d", "-De=\"f\" \\g", "-Dh=\\");
    assertThat(ArgumentLine.split("-Da=b\\")).containsExactly("-Da=b\\");
  }

  @Test
  void saysWhichQuoteIsOpen() {
    assertThatThrownBy(() -> ArgumentLine.split("-Da=b 'c d"))
        .isInstanceOf(LaunchException.class)
        .hasMessage("cnn.argLine: no closing ' for: c d");
  }
}
