package eu.limen.register;

import static eu.limen.register.Given.SECTIONS;
import static eu.limen.register.Given.day;
import static eu.limen.register.Given.millis;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.BorderType;
import eu.limen.model.Kind;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureEventsTest {

    private static final long END_OF_TIME = millis("2030-01-01T00:00:00Z");
    private static final List<BorderType> EVERY_TYPE = List.of(BorderType.values());

    @ParameterizedTest
    @CsvSource({
        "HR, 2022-12-01, LAND SEA AIR, 2023-01-01",
        "HR, 2022-12-01, AIR, 2023-03-26",
        "BG, 2024-03-01, LAND SEA AIR, 2024-03-31",
        "RO, 2024-12-15, LAND, 2025-01-01",
        "DE, 2024-12-15, LAND, 2024-12-15"
    })
    void aControlOfAllInternalBordersStartsWhenTheFirstOfThemIsInternal(
            String state, String decided, String types, String started) {
        MeasureReport report = decision(state, 1, decided, "2025-06-30")
                .on(
                        List.of("*"),
                        List.of(types.split(" ")).stream()
                                .map(BorderType::valueOf)
                                .toList())
                .build();

        assertThat(told(report)).containsExactly("2020-01-01 NOTIFIED", started + " STARTED", "2025-06-30 EXPIRED");
    }

    @Test
    void whatEndsBeforeAnyBorderIsInternalNeitherStartsNorExpires() {
        MeasureReport report = decision("RO", 1, "2024-11-01", "2024-12-31")
                .on(List.of("*"), List.of(BorderType.LAND))
                .build();

        assertThat(told(report)).containsExactly("2020-01-01 NOTIFIED");
    }

    @Test
    void aDecisionThatStatesNoScopeNeitherStartsNorExpires() {
        MeasureReport report = decision("DE", 1, "2024-01-01", "2024-02-01")
                .on(List.of(), EVERY_TYPE)
                .build();

        assertThat(told(report)).containsExactly("2020-01-01 NOTIFIED");
    }

    @Test
    void aDecisionThatIsLiftedBeforeItBeginsIsLiftedAndNeverStarts() {
        MeasureReport report = decision("DE", 1, "2024-01-10", "2024-02-01")
                .on(List.of("DE-PL"), List.of(BorderType.LAND))
                .liftedOn(day("2024-01-05"))
                .build();

        assertThat(told(report)).containsExactly("2020-01-01 NOTIFIED", "2024-01-05 LIFTED");
    }

    @Test
    void whatFollowsADecisionThatWasInForceNowhereStartsAnew() {
        MeasureReport unscoped = decision("DE", 1, "2024-01-01", "2024-01-31")
                .on(List.of(), EVERY_TYPE)
                .build();
        MeasureReport next = decision("DE", 2, "2024-02-01", "2024-02-29")
                .on(List.of("DE-PL"), List.of(BorderType.LAND))
                .build();

        assertThat(told(unscoped, next)).contains("2024-02-01 STARTED").doesNotContain("2024-02-01 PROLONGED");
    }

    private static MeasureBuilder decision(String state, int number, String first, String last) {
        String id = String.format("%s-2024-%03d", state, number);
        return MeasureBuilder.control(
                        Given.header(Kind.MEASURE, state, number, "2020-01-01T12:00:00Z"), id, state + "-L1")
                .days(day(first), day(last));
    }

    private static List<String> told(MeasureReport... reports) {
        return MeasureEvents.of(SECTIONS, MeasureHistory.of(List.of(reports)), END_OF_TIME).stream()
                .map(event -> LocalDate.ofEpochDay(event.day()) + " " + event.kind())
                .toList();
    }
}
