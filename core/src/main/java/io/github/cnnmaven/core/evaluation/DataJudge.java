package io.github.cnnmaven.core.evaluation;

import io.github.cnnmaven.core.gate.Bound;
import io.github.cnnmaven.core.gate.DataGate;
import io.github.cnnmaven.core.gate.Verdict;
import io.github.cnnmaven.core.prepared.Duplicates;
import io.github.cnnmaven.core.prepared.PreparedCard;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Judges the data set itself.
 *
 * @param card what was found when it was prepared, empty where it was not
 */
record DataJudge(Optional<PreparedCard> card) {

  List<Verdict> judge(DataGate gate) {
    return gate.bounds().stream()
        .map(bound -> ruling(gate, bound).of(gate.quantity().name() + " " + bound.symbols()))
        .toList();
  }

  private Ruling ruling(DataGate gate, Bound bound) {
    return card.map(PreparedCard::duplicates)
        .map(Duplicates::acrossParts)
        .map(
            count ->
                new Claim(gate.quantity().words(), bound).exact(BigDecimal.valueOf(count), 0, ""))
        .orElse(
            Ruling.failed(
                "The data set is not prepared on this machine, so nobody has looked for"
                    + " duplicates: run cnn:datasets."));
  }
}
