package io.github.cnnmaven.core.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cnnmaven.core.problem.Place;
import io.github.cnnmaven.core.problem.Problems;
import io.github.cnnmaven.core.yaml.YamlScalar.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  private final Problems problems = new Problems();

  @Test
  void remembersLineColumnAndPathOfEveryValue() {
    YamlMapping root = (YamlMapping) read("a: 1\nlist:\n  - x\n  - { deep: [y, zz] }\n");

    YamlSequence list = (YamlSequence) root.get("list").orElseThrow();
    YamlMapping second = (YamlMapping) list.items().get(1);
    YamlSequence deep = (YamlSequence) second.get("deep").orElseThrow();
    assertThat(deep.items().get(1).path()).isEqualTo("list[1].deep[1]");
    assertThat(deep.items().get(1).place()).isEqualTo(new Place("x.yaml", 4, 17));
    assertThat(second.entries().get(0).place()).isEqualTo(new Place("x.yaml", 4, 7));
    assertThat(root.entries().get(1).place()).isEqualTo(new Place("x.yaml", 2, 1));
    assertThat(root.path()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"on", "off", "yes", "no", "On", "NO", "y", "n", "1_000", "0b11", "12:30"})
  void takesWordsOfOlderYamlAsText(String word) {
    assertThat(scalar(word).kind()).isEqualTo(Kind.TEXT);
    assertThat(scalar(word).text()).isEqualTo(word);
  }

  @ParameterizedTest
  @CsvSource({
    "5, INTEGER", "-5, INTEGER", "0x1F, INTEGER", "0o17, INTEGER", "1.5, DECIMAL", "1e-3, DECIMAL",
    ".inf, DECIMAL", "true, FLAG", "False, FLAG", "null, NOTHING", "~, NOTHING", "hello, TEXT"
  })
  void tellsKindsByTheCoreSchema(String text, Kind kind) {
    assertThat(scalar(text).kind()).isEqualTo(kind);
  }

  @Test
  void takesQuotedNumbersAsText() {
    assertThat(scalar("'5'").kind()).isEqualTo(Kind.TEXT);
  }

  @Test
  void reportsAKeyThatStandsTwice() {
    assertProblems("a: 1\nb: 2\na: 3\n", "x.yaml:3:1: the key 'a' stands twice. Keep one of them");
  }

  @Test
  void refusesMergeKeysWithAHint() {
    assertProblems(
        "a: &x { b: 1 }\nc:\n  <<: *x\n",
        "x.yaml:3:3: c: merge keys are not part of YAML 1.2. Write the keys out");
  }

  @Test
  void refusesKeysThatAreNotWords() {
    assertProblems("? [a, b]\n: c\n", "x.yaml:1:3: a key must be a word");
  }

  @Test
  void followsAliasesToTheirAnchors() {
    YamlMapping root = (YamlMapping) read("a: &x { b: 1 }\nc: *x\n");

    YamlMapping c = (YamlMapping) root.get("c").orElseThrow();
    assertThat(c.get("b").orElseThrow().described()).isEqualTo("the number 1");
    assertThat(c.get("b").orElseThrow().path()).isEqualTo("c.b");
  }

  @Test
  void allowsMoreAliasesThanAPersonWouldCount() {
    YamlMapping root = (YamlMapping) read("a: &x { b: 1 }\nc: [" + "*x, ".repeat(500) + "*x]\n");

    assertThat(((YamlSequence) root.get("c").orElseThrow()).items()).hasSize(501);
  }

  @Test
  void refusesAliasesThatUnfoldToBillions() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol]\n");
    for (int i = 1; i <= 10; i++) {
      String alias = "*a" + (i - 1);
      String list = String.join(", ", List.of(alias, alias, alias, alias, alias, alias, alias));
      laughs.append("a" + i + ": &a" + i + " [" + list + "]\n");
    }

    assertProblem(laughs.toString(), "the document has more than 100000 values or 50 levels");
  }

  @Test
  void refusesAnAliasWithinItsOwnAnchor() {
    assertProblems(
        "a: &a [*a]\n",
        "x.yaml:1:4: "
            + "unfolded, the document has more than 100000 values or 50 levels."
            + " Check its aliases");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "? ", "[{a: "})
  void refusesWhatIsNestedTenThousandDeep(String opening) {
    assertProblem(opening.repeat(10_000), "nested deeper than 50 levels");
  }

  @Test
  void takesWhatIsNestedFiftyDeep() {
    assertThat(read("[".repeat(50) + "]".repeat(50))).isInstanceOf(YamlSequence.class);
    assertThat(problems.list()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a:#\tb: 1 | 2:1: not YAML: a tab stands here. Indent with spaces",
        "a: b: c | 1:5: not YAML: no key can stand here."
            + " Check the indentation, and quote a text that holds ': '",
        "n:#  - a#  b: 2 | 3:3: not YAML: this does not line up with what stands above it."
            + " Check the indentation",
        "a: [1, 2#b: 3 | 2:2: not YAML: a list's '[' is not closed before this. Add ']'",
        "a: {b: 1#c: 3 | 2:2: not YAML: a mapping's '{' is not closed before this. Add '}'",
        "a: \"x#b: 3 | 2:5: not YAML: a text in quotes is not closed before the end of the file."
            + " Add the closing quote",
        "a: @x | 1:4: not YAML: no value starts with this character. Put the value in quotes",
        "a: *b | 1:4: not YAML: no anchor of this name stands before. Declare it with &",
        "a: 1#---#b: 2 | 2:1: not YAML: a second document starts here."
            + " Give each experiment a file of its own",
        "a: \"\\U99999999\" | 1:7: not YAML: this escape is not a character."
            + " Write '\\\\' for a backslash",
        "%YAML 99999999999.1#---#a: 1 | 1:18: not YAML: found a number which cannot represent a"
            + " valid version: 99999…",
      })
  void saysInPlainWordsWhatIsNotYaml(String text, String problem) {
    assertProblems(text.replace('#', '\n'), "x.yaml:" + problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# only a comment\n", "\uFEFF"})
  void saysThatAFileIsEmpty(String text) {
    assertProblems(text, "x.yaml:1:1: the file is empty");
  }

  @Test
  void placesACharacterThatIsNoText() {
    assertProblems(
        "a: 1\nb: x\u0000y\n",
        "x.yaml:2:5: not YAML: the character U+0000 stands here. Save the file as UTF-8 text");
  }

  @Test
  void ignoresAByteOrderMarkAndCarriageReturns() {
    YamlMapping root = (YamlMapping) read("\uFEFFa: 1\r\nb: two\r\n");

    assertThat(root.get("b").orElseThrow().described()).isEqualTo("the text 'two'");
    assertThat(root.get("b").orElseThrow().place()).isEqualTo(new Place("x.yaml", 2, 4));
    assertThat(root.get("a").orElseThrow().place()).isEqualTo(new Place("x.yaml", 1, 4));
  }

  @Test
  void doesNotReadTheEnvironment() {
    assertThat(scalar("${HOME}").text()).isEqualTo("${HOME}");
  }

  @Test
  void buildsNoObjectsFromTags() {
    assertThat(scalar("!!java.lang.Runtime x").kind()).isEqualTo(Kind.TEXT);
  }

  private YamlScalar scalar(String text) {
    YamlMapping root = (YamlMapping) read("a: " + text);
    return (YamlScalar) root.get("a").orElseThrow();
  }

  private YamlNode read(String text) {
    return new YamlReader("x.yaml", problems).read(text).orElseThrow();
  }

  private void assertProblems(String text, String... expected) {
    new YamlReader("x.yaml", problems).read(text);
    assertThat(problems.list()).map(Object::toString).containsExactly(expected);
  }

  private void assertProblem(String text, String part) {
    assertThat(new YamlReader("x.yaml", problems).read(text)).isEmpty();
    assertThat(problems.list()).singleElement().asString().contains(part);
  }
}
