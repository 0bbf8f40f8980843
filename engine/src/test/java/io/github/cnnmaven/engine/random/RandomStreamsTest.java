package io.github.cnnmaven.engine.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RandomStreamsTest {

  private final RandomStreams random = new RandomStreams(1);

  @Test
  void aStreamBeginsAnewEachTimeItIsAskedFor() {
    assertThat(random.of("a", 1).nextLong()).isEqualTo(random.of("a", 1).nextLong());
    assertThat(random.of("a", 1, 5).nextLong()).isEqualTo(random.of("a", 1, 5).nextLong());
  }

  @Test
  void streamsStayWhatTheyWereInEveryVersion() {
    assertThat(random.of(RandomStreams.SHUFFLE, 1).nextLong()).isEqualTo(-3710131214649267444L);
  }

  @Test
  void seedNameEpochAndItemEachGiveOtherNumbers() {
    Set<Long> firsts = new HashSet<>();
    int streams = 0;
    for (long seed : new long[] {1, 2, -1, 11}) {
      for (String name : List.of("a", "b", "dropout/a", "1")) {
        for (int epoch = 0; epoch < 12; epoch++) {
          firsts.add(new RandomStreams(seed).of(name, epoch).nextLong());
          firsts.add(new RandomStreams(seed).of(name, epoch, 0).nextLong());
          firsts.add(new RandomStreams(seed).of(name, epoch, 1).nextLong());
          streams += 3;
        }
      }
    }

    assertThat(firsts).hasSize(streams);
  }
}
