package io.github.cnnmaven.core.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DesignsOfDescriptorTest {

  private static final String FACTORS =
      TinyProject.MINIMAL.replace(
              "  - flatten\n", "  - flatten\n  - dense: { units: 3, name: d${a}${b} }\n")
          + "factors: { a: [x, y, z], b: [p, q] }\n";

  @TempDir Path root;

  private TinyProject project;

  @BeforeEach
  void startProject() {
    project = new TinyProject(root);
  }

  @Test
  void oneAtATimeChangesOneLevelOfTheBaseline() throws Exception {
    assertThat(ids("design: oneAtATime\n")).containsExactly("x-p", "y-p", "z-p", "x-q");
  }

  @Test
  void aListNamesItsVariantsAndTakesTheBaselinesLevelsForTheRest() throws Exception {
    assertThat(ids("design: [ { a: y, id: big }, { b: q, a: z }, {} ]\n"))
        .containsExactly("x-p", "big", "z-q");
  }

  @Test
  void theBaselineNeedNotBeOfTheFirstLevels() throws Exception {
    assertThat(ids("baseline: { a: y }\ndesign: oneAtATime\n"))
        .containsExactly("y-p", "x-p", "z-p", "y-q");
    assertThat(project.read(FACTORS + "baseline: { b: q }\n").variants())
        .filteredOn(Variant::baseline)
        .map(Variant::id)
        .containsExactly("x-q");
  }

  @Test
  void excludesCombinations() throws Exception {
    assertThat(ids("exclude: [ { a: [y, z], b: q } ]\n"))
        .containsExactly("x-p", "x-q", "y-p", "z-p");
  }

  @Test
  void refusesWhatDoesNotExist() throws IOException {
    assertThat(project.problems(FACTORS + "design: oneAtTime\n"))
        .containsExactly(
            "x.yaml:8:9: design: 'oneAtTime' is not known here. Did you mean 'oneAtATime'?");
    assertThat(project.problems(FACTORS + "design: [ { a: w } ]\nexclude: { c: p }\n"))
        .containsExactly(
            "x.yaml:8:16: design[0].a: 'w' is not a level of 'a'. Known are: x, y, z",
            "x.yaml:9:12: exclude.c: 'c' is not a factor. Known are: a, b");
    assertThat(project.problems(FACTORS + "baseline: { a: w }\n"))
        .containsExactly("x.yaml:8:16: baseline.a: 'w' is not a level of 'a'. Known are: x, y, z");
  }

  @Test
  void refusesAnExclusionOfNothingOrOfTheBaseline() throws IOException {
    assertThat(project.problems(FACTORS + "design: oneAtATime\nexclude: { a: y, b: q }\n"))
        .containsExactly("x.yaml:9:10: exclude: no variant has these levels. Remove it");
    assertThat(project.problems(FACTORS + "exclude: { b: p }\n"))
        .containsExactly(
            "x.yaml:8:10: exclude: this leaves out the baseline. Name another with baseline:");
  }

  private List<String> ids(String design) throws Exception {
    return project.read(FACTORS + design).variants().stream().map(Variant::id).toList();
  }
}
