package eu.limen.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.model.Threat;
import eu.limen.register.ProblemsException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EmpactTest {

    private static final String HEADER = "cycle,from,to,priority,words,fit,threats,note\n";
    private static final String ALL_THREATS =
            Arrays.stream(Threat.values()).map(Enum::name).collect(Collectors.joining(" "));

    private final Empact empact = Empact.standard();

    @ParameterizedTest
    @CsvSource({
        "MIGRANT_SMUGGLING, 2021-12-31, facilitated illegal immigration, OWN",
        "MIGRANT_SMUGGLING, 2022-01-01, migrant smuggling, OWN",
        "MIGRANT_SMUGGLING, 2026-01-01, migrant smuggling and trafficking in human beings, WIDER",
        "TRAFFICKING_IN_HUMAN_BEINGS, 2029-12-31, migrant smuggling and trafficking in human beings, WIDER",
        "DOCUMENT_FRAUD, 2018-01-01, document fraud, OWN",
        "DOCUMENT_FRAUD, 2025-03-01, document fraud, CROSS_CUTTING",
        "FIREARMS_TRAFFICKING, 2026-09-15, firearms and explosives crime, WIDER"
    })
    void aThreatFallsUnderThePriorityOfItsDay(Threat threat, LocalDate day, String words, EmpactFit.Fit fit) {
        EmpactFit found = Objects.requireNonNull(empact.of(threat, day.toEpochDay()));

        assertThat(found.words()).isEqualTo(words);
        assertThat(found.fit()).isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({
        "DOCUMENT_FRAUD, 2026-01-01",
        "ORGANISED_PROPERTY_CRIME, 2026-01-01",
        "UNAUTHORISED_MOVEMENT, 2019-06-01"
    })
    void whereNoPriorityNamesAThreatTheTableSaysWhy(Threat threat, LocalDate day) {
        EmpactFit found = Objects.requireNonNull(empact.of(threat, day.toEpochDay()));

        assertThat(found.fit()).isEqualTo(EmpactFit.Fit.NONE);
        assertThat(found.note()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void outsideTheCyclesOfTheTableNothingIsSaid(Threat threat) {
        assertThat(empact.of(threat, LocalDate.of(2017, 12, 31).toEpochDay())).isNull();
        assertThat(empact.of(threat, LocalDate.of(2030, 1, 1).toEpochDay())).isNull();
    }

    @Test
    void theCyclesHaveTenTenAndSevenPriorities() {
        assertThat(empact.cycles()).containsExactly("2018-2021", "2022-2025", "2026-2029");
        assertThat(empact.priorities("2018-2021")).hasSize(10);
        assertThat(empact.priorities("2022-2025").stream().filter(fit -> fit.fit() != EmpactFit.Fit.CROSS_CUTTING))
                .hasSize(10);
        assertThat(empact.priorities("2026-2029")).hasSize(7);
    }

    @Test
    void everyThingWrongWithALineIsNamedWithItsLine() {
        String table = HEADER + "2018-2021,2018-01-01,2021-13-31,DRUGS,drugs,OWN,DRUGS,\n"
                + "2018-2022,2018-01-01,2021-12-31,NONE,words,NONE,EVENT,\n";

        assertThatThrownBy(() -> Empact.read("empact.csv", new StringReader(table)))
                .isInstanceOfSatisfying(
                        ProblemsException.class,
                        refused -> assertThat(refused.problems())
                                .extracting(problem -> problem.where())
                                .containsExactly(
                                        "line 2, to",
                                        "line 2, threats",
                                        "line 3, cycle",
                                        "line 3, words",
                                        "line 3, note"));
    }

    @Test
    void aThreatMissingFromACycleOrTwiceInItIsRefused() {
        String lacking = HEADER + "2018-2021,2018-01-01,2021-12-31,NONE,,NONE,EVENT,Not one.\n";
        String twice = HEADER + "2018-2021,2018-01-01,2021-12-31,NONE,,NONE," + ALL_THREATS + ",Not one.\n"
                + "2018-2021,2018-01-01,2021-12-31,DRUGS,drugs,OWN,DRUGS_TRAFFICKING,\n";

        assertThatThrownBy(() -> Empact.read("empact.csv", new StringReader(lacking)))
                .hasMessageContaining("cycle 2018-2021, threats: 'TERRORISM in 0 rows' (expected: in one row)");
        assertThatThrownBy(() -> Empact.read("empact.csv", new StringReader(twice)))
                .hasMessageContaining("cycle 2018-2021, threats: 'DRUGS_TRAFFICKING in 2 rows' (expected: in one row)");
    }
}
