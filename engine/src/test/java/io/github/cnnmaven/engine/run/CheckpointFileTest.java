package io.github.cnnmaven.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.engine.state.Resumable;
import io.github.cnnmaven.engine.state.StateReader;
import io.github.cnnmaven.engine.state.StateWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointFileTest {

  private static final Progress SECOND = new Progress(2, List.of());

  @TempDir private Path temp;
  private CheckpointFile file;

  /** A state that is one number, and breaks the disk when it is negative. */
  private static final class Number implements Resumable {

    private long value;

    Number(long value) {
      this.value = value;
    }

    @Override
    public void write(StateWriter state) throws IOException {
      state.whole(value);
      if (value < 0) {
        throw new IOException("No space left on device");
      }
    }

    @Override
    public void read(StateReader state) throws IOException {
      value = state.whole();
    }
  }

  @BeforeEach
  void writeOne() throws IOException {
    file = new CheckpointFile(temp.resolve("checkpoints/c"), "me");
    file.write(SECOND, new Number(17));
  }

  @Test
  void theLastOneStaysWhenTheNextCannotBeWritten() throws IOException {
    assertThatThrownBy(() -> file.write(new Progress(3, List.of()), new Number(-1)))
        .isInstanceOf(IOException.class);

    assertUsable();
  }

  @Test
  void theLastOneCountsUntilTheNextIsWhole() throws IOException {
    Files.write(temp.resolve("checkpoints/c.next"), new byte[] {1, 2, 3});

    assertUsable();
  }

  @Test
  void isNotTakenWhenItIsCutOff() throws IOException {
    byte[] whole = Files.readAllBytes(file.path());
    for (int length = 0; length < whole.length; length += 9) {
      Files.write(file.path(), Arrays.copyOf(whole, length));
      Number found = new Number(0);

      assertThat(file.read(found)).isEmpty();
      assertThat(found.value).as("untouched").isZero();
    }
  }

  @Test
  void isNotTakenWithAByteThatIsWrong() throws IOException {
    byte[] whole = Files.readAllBytes(file.path());
    for (int i = 0; i < whole.length; i += 7) {
      byte[] wrong = whole.clone();
      wrong[i] ^= 0x10;
      Files.write(file.path(), wrong);

      assertThat(file.read(new Number(0))).isEmpty();
    }
  }

  @Test
  void anotherOwnersIsLeftAlone() throws IOException {
    assertThat(new CheckpointFile(file.path(), "another").read(new Number(0))).isEmpty();

    assertUsable();
  }

  private void assertUsable() throws IOException {
    Number found = new Number(0);
    assertThat(file.read(found)).contains(SECOND);
    assertThat(found.value).isEqualTo(17);
  }
}
