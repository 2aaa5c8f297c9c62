package eu.limen.analysis.referees;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.analysis.referees.Referee.Row;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class RefereeTest {

    @Test
    void aTableIsReadWholeAndInOrder() {
        var rows = Referee.named("gamma_functions").rows();

        assertThat(rows).hasSize(16);
        assertThat(rows.get(0).text("x")).isEqualTo("9.9999999999999995e-07");
        assertThat(rows.get(1).number("x")).isEqualTo(0.001);
    }

    @Test
    void whatIsNotAvailableIsNotANumber() {
        var posteriors = Referee.named("eprocess_reference").rows();

        assertThat(posteriors).anyMatch(row -> Double.isNaN(row.number("post4w")));
    }

    @Test
    void infinityIsRead() {
        var logarithms = Referee.named("pbeta_grid").rows().stream().map(row -> row.number("logP"));

        assertThat(logarithms).contains(Double.NEGATIVE_INFINITY);
    }

    @Test
    void aTableThatDoesNotFitItsHeaderIsRefusedByName() throws IOException {
        Row row =
                Referee.read("tides", new StringReader("t,y\n1,high\n")).rows().get(0);

        assertThatThrownBy(() -> Referee.read("tides", new StringReader("")))
                .hasMessage("tides: no line (expected: a header)");
        assertThatThrownBy(() -> Referee.read("tides", new StringReader("t,y\n1,2\n3\n")))
                .hasMessage("tides, line 3: 1 cells (expected: 2)");
        assertThatThrownBy(() -> row.number("y")).hasMessage("tides, line 2, y: 'high' (expected: a number)");
    }

    @Test
    void anUnknownTableOrColumnIsNamed() {
        Row row = Referee.named("qnorm").rows().get(0);

        assertThatThrownBy(() -> Referee.named("tea_leaves")).hasMessageContaining("'tea_leaves'");
        assertThatThrownBy(() -> row.number("q")).hasMessageContaining("'q'").hasMessageContaining("qnorm");
    }
}
