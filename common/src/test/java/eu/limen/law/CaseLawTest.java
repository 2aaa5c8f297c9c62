package eu.limen.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.limen.register.ProblemsException;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseLawTest {

    private static final String HEADER = "case,name,decided,provision,follows,bears,known\n";

    private final CaseLaw cases = CaseLaw.standard();

    @Test
    void theFiveJudgmentsAreThereWithTheirDays() {
        assertThat(cases.all())
                .extracting(Judgment::number, judgment -> LocalDate.ofEpochDay(judgment.decidedDay()))
                .contains(
                        tuple("C-368/20", LocalDate.of(2022, 4, 26)),
                        tuple("C-143/22", LocalDate.of(2023, 9, 21)),
                        tuple("C-444/17", LocalDate.of(2019, 3, 19)),
                        tuple("C-188/10", LocalDate.of(2010, 6, 22)),
                        tuple("C-278/12", LocalDate.of(2012, 7, 19)));
    }

    @Test
    void whatBearsOnAPlaceIsFoundByIt() {
        assertThat(cases.bearingOn("pattern:EQUIVALENCE_DRIFT"))
                .extracting(Judgment::number)
                .containsOnly("C-188/10", "C-278/12");
        assertThat(cases.bearingOn("clock:MAX-24M"))
                .extracting(Judgment::number)
                .containsOnly("C-368/20");
        assertThat(cases.bearingOn("paper:none")).isEmpty();
    }

    @Test
    void whatNobodyHasLookedUpIsMarked() {
        assertThat(cases.all().stream().filter(judgment -> !judgment.verified()).map(Judgment::number))
                .containsExactly("C-278/12");
    }

    @Test
    void everyThingWrongWithALineIsNamedWithItsLine() {
        String table = HEADER + "368/20,Name,2022-04-31,Art. 25,It ends.,pattern:SURGED,PERHAPS\n"
                + "C-1/20,,2022-04-26,Art. 25,It ends.,clock:MAX-24M,VERIFIED\n";

        assertThatThrownBy(() -> CaseLaw.read("cases.csv", new StringReader(table)))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.where())
                                .isEqualTo(List.of(
                                        "line 2, case",
                                        "line 2, decided",
                                        "line 2, bears",
                                        "line 2, known",
                                        "line 3, name")));
    }

    @Test
    void aSecondPointOfTheSameCaseIsARowOfItsOwn() throws IOException {
        String table = HEADER + "C-1/20,Name,2022-04-26,Art. 25,First.,clock:A,VERIFIED\n"
                + "C-1/20,Name,2022-04-26,Art. 25,Second.,clock:A paper:b,MEMORY\n";

        CaseLaw two = CaseLaw.read("cases.csv", new StringReader(table));

        assertThat(two.bearingOn("clock:A")).extracting(Judgment::follows).containsExactly("First.", "Second.");
    }
}
