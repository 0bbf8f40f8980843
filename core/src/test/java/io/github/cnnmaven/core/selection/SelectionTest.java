package io.github.cnnmaven.core.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cnnmaven.core.data.Limit;
import io.github.cnnmaven.core.descriptor.Experiment;
import io.github.cnnmaven.core.descriptor.TinyProject;
import io.github.cnnmaven.core.descriptor.Variant;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {

  @TempDir Path root;

  private Experiment experiment;

  @BeforeEach
  void readExperiment() throws Exception {
    String factors = "factors: { rate: [0.1, 0.2] }\ntraining: { epochs: 9 }\nseeds: [5, 6]\n";
    experiment =
        new TinyProject(root)
            .read(
                TinyProject.MINIMAL.replace("  - flatten\n", "  - flatten\n  - dropout: ${rate}\n")
                    + factors);
  }

  @Test
  void changesNothingUnasked() throws Exception {
    assertThat(Selection.of("", "", "", "", "").apply(List.of(experiment)))
        .containsExactly(experiment);
  }

  @Test
  void smokeIsOneSeedOneEpochAndFewImages() throws Exception {
    Experiment smoke = apply("", "", "", "smoke");

    assertThat(smoke.seeds()).containsExactly(5L);
    assertThat(smoke.variants())
        .hasSize(2)
        .allSatisfy(
            variant -> {
              assertThat(variant.training().epochs()).isEqualTo(1);
              assertThat(variant.limit()).isEqualTo(new Limit(256, 128, 128));
            });
    assertThat(smoke.overrides()).containsExactly("profile smoke");
  }

  @Test
  void takesVariantsSeedsAndEpochs() throws Exception {
    Experiment changed = apply("0.?", "3", "2", "");

    assertThat(changed.variants()).map(Variant::id).containsExactly("0.1", "0.2");
    assertThat(changed.seeds()).containsExactly(1L, 2L, 3L);
    assertThat(changed.overrides()).containsExactly("seeds 1, 2, 3", "epochs 2");
    assertThat(apply("0.2", "7,", "", "").overrides()).containsExactly("variants 0.2", "seeds 7");
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> Selection.of("tniy", "", "", "", "").apply(List.of(experiment)))
        .isInstanceOf(SelectionException.class)
        .hasMessage("cnn.experiments=tniy matches nothing. Did you mean 'tiny'?");
    assertThatThrownBy(() -> apply("0.3", "", "", ""))
        .hasMessage("cnn.variants=0.3 matches nothing. Known are: 0.1, 0.2");
    assertThatThrownBy(() -> apply("", "0", "", ""))
        .hasMessageStartingWith("cnn.seeds=0: expected");
    assertThatThrownBy(() -> apply("", "1,1", "", "")).isInstanceOf(SelectionException.class);
    assertThatThrownBy(() -> apply("", "", "many", ""))
        .hasMessage("cnn.epochs=many: expected a whole number of 1 or more");
    assertThatThrownBy(() -> apply("", "", "", "smok"))
        .hasMessage("cnn.profile=smok is not known. Did you mean 'smoke'?");
  }

  private Experiment apply(String variants, String seeds, String epochs, String profile)
      throws SelectionException {
    return Selection.of("tiny", variants, seeds, epochs, profile).apply(List.of(experiment)).get(0);
  }
}
