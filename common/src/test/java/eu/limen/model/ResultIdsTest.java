package eu.limen.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultIdsTest {

    private static final long DAY = LocalDate.of(2015, 10, 18).toEpochDay();
    private static final long TICK = Instant.parse("2015-10-19T12:00:00Z").toEpochMilli();

    @Test
    void idsAreSpelledAsTheContractSpellsThem() {
        assertThat(ResultIds.situation("HR-SI", Threat.UNAUTHORISED_MOVEMENT, "HR>SI", DAY))
                .isEqualTo("S|HR-SI|UNAUTHORISED_MOVEMENT|HR>SI|2015-10-18");
        assertThat(ResultIds.indicator("AT-DE", "2025-W09")).isEqualTo("I|AT-DE|2025-W09");
        assertThat(ResultIds.verdict("AT-DE", "DE", "DE-L12", "2025-W09")).isEqualTo("V|AT-DE|DE|DE-L12|2025-W09");
        assertThat(ResultIds.alert(PatternName.SURGE, "HR-SI:HR>SI", "UNAUTHORISED_MOVEMENT", TICK))
                .isEqualTo("A|SURGE|HR-SI:HR>SI|UNAUTHORISED_MOVEMENT|2015-10-19T12:00:00Z");
        assertThat(ResultIds.aggregate("T2", "cell", "2024", "2024-06-30")).isEqualTo("G|T2|cell|2024|2024-06-30");
        assertThat(ResultIds.rejection("limen.in.DE/0/4711")).isEqualTo("R|limen.in.DE/0/4711");
        assertThat(ResultIds.balance("check", "DE-BPOL-M", TICK)).isEqualTo("B|check|DE-BPOL-M|2015-10-19T12:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-26, 2025-W09, 2025-02-24",
        "2024-12-30, 2025-W01, 2024-12-30",
        "2021-01-03, 2020-W53, 2020-12-28",
        "2015-10-18, 2015-W42, 2015-10-12"
    })
    void aDayLiesInItsIsoWeek(LocalDate day, String week, LocalDate monday) {
        assertThat(IsoText.week(day.toEpochDay())).isEqualTo(week);
        assertThat(IsoText.mondayOf(day.toEpochDay())).isEqualTo(monday.toEpochDay());
        assertThat(IsoText.mondayOf(week)).isEqualTo(monday.toEpochDay());
    }

    @Test
    void instantsHaveMillisecondsOnlyWhereThereAreAny() {
        assertThat(IsoText.instant(TICK)).isEqualTo("2015-10-19T12:00:00Z");
        assertThat(IsoText.instant(TICK + 50)).isEqualTo("2015-10-19T12:00:00.050Z");
        assertThat(IsoText.month(DAY)).isEqualTo("2015-10");
    }
}
