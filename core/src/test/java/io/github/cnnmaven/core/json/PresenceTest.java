package io.github.cnnmaven.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.network.ImageShape;
import io.github.cnnmaven.core.network.Shape;
import io.github.cnnmaven.core.network.VectorShape;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PresenceTest {

  record Sample(String needed, @Nullable String optional, double number, List<Shape> shapes) {}

  @Test
  void leavesOutWhatMayBeNull() throws IOException {
    Sample sample = new Sample("a", null, 1, List.of(new VectorShape(7), new ImageShape(1, 2, 3)));
    assertThat(Json.line(sample))
        .isEqualTo("{'needed':'a','number':1.0,'shapes':[[7],[1,2,3]]}".replace('\'', '"'));
    assertThat(Json.read(Json.line(sample), Sample.class)).isEqualTo(sample);
  }

  @Test
  void wantsEverythingElse() {
    assertThatThrownBy(() -> read("{'number':1,'shapes':[]}")).hasMessageContaining("needed");
    assertThatThrownBy(() -> read("{'needed':null,'number':1,'shapes':[]}"))
        .hasMessageContaining("needed");
    assertThatThrownBy(() -> read("{'needed':'a','shapes':[]}")).hasMessageContaining("number");
    assertThatThrownBy(() -> read("{'needed':'a','number':1}")).hasMessageContaining("shapes");
  }

  private static Sample read(String json) throws IOException {
    return Json.read(json.replace('\'', '"'), Sample.class);
  }
}
