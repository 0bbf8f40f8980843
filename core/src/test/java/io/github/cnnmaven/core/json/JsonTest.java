package io.github.cnnmaven.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {

  record Note(String text, @Nullable String author, List<String> tags) {}

  @Test
  void whatMayBeNullIsLeftOutAndReadBackAsNull() throws IOException {
    Note note = new Note("hello", null, List.of());

    assertThat(Json.line(note)).isEqualTo("{\"tags\":[],\"text\":\"hello\"}");
    assertThat(Json.read(Json.line(note), Note.class)).isEqualTo(note);
    assertThat(Json.read(Json.pretty(note), Note.class)).isEqualTo(note);
  }

  @Test
  void whatMustNotBeNullMustBeThere() {
    assertThatThrownBy(() -> Json.read("{\"tags\":[]}", Note.class))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("text");
  }
}
