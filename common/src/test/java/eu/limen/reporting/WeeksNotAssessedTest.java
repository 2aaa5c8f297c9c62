package eu.limen.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Confidence;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Indicator;
import eu.limen.model.Insufficiency;
import eu.limen.model.Level;
import eu.limen.model.Practice;
import eu.limen.model.SideAgreement;
import eu.limen.model.Verdict;
import eu.limen.model.VerdictCode;
import eu.limen.register.SectionRegister;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WeeksNotAssessedTest {

    private static final LocalDate RELEASE = LocalDate.parse("2025-03-01");

    private final IndicatorWeeks weeks = new IndicatorWeeks();

    @Test
    void aWeekWithoutALevelLacksForBothStatesOfTheSection() {
        weeks.take(indicator("2024-W10", 0, Level.NOT_ASSESSED));
        weeks.take(indicator("2024-W11", 0, Level.LOW));

        assertThat(rows())
                .containsExactly(
                        List.of("AT", "INDICATOR", "NO_REPORTS", "1", "1", "2"),
                        List.of("DE", "INDICATOR", "NO_REPORTS", "1", "1", "2"));
    }

    @Test
    void theLastRevisionThatWasKnownCounts() {
        weeks.take(indicator("2024-W10", 1, Level.LOW));
        weeks.take(indicator("2024-W10", 0, Level.NOT_ASSESSED));

        assertThat(rows()).isEmpty();
    }

    @Test
    void aVerdictLacksForTheStateWhoseDataAreMissing() {
        weeks.take(indicator(
                "2024-W10",
                0,
                Level.LOW,
                verdict(cause("SIDE_SILENT", "AT"), cause("TOO_FEW_EVENTS", null), cause("TOO_FEW_EVENTS", null))));

        assertThat(rows())
                .containsExactly(
                        List.of("AT", "VERDICT", "SIDE_SILENT", "1", "1", "1"),
                        List.of("DE", "VERDICT", "TOO_FEW_EVENTS", "1", "1", "1"));
    }

    /** The Monday of 2025-W01 is 30 December 2024. */
    @Test
    void aWeekIsOfTheYearOfItsMonday() {
        weeks.take(indicator("2025-W01", 0, Level.NOT_ASSESSED));
        weeks.take(indicator("2024-W01", 0, Level.NOT_ASSESSED));
        weeks.take(indicator("2025-W02", 0, Level.NOT_ASSESSED));

        assertThat(rows()).allSatisfy(row -> assertThat(row.get(4)).isEqualTo("2"));
    }

    private List<List<String>> rows() {
        return WeeksNotAssessed.of(weeks, 2024, RELEASE, SectionRegister.standard())
                .rows();
    }

    private static Insufficiency cause(String code, @Nullable String state) {
        return new Insufficiency(code, state, null, "It lacks.");
    }

    private static Verdict verdict(Insufficiency... causes) {
        return new Verdict(
                "V|AT-DE|DE|DE-L1|2024-W10",
                "DE",
                "DE-L1",
                List.of(),
                "AT>DE",
                VerdictCode.INSUFFICIENT_EVIDENCE,
                "2024-W10",
                List.of(),
                List.of(),
                List.of(),
                List.of(causes),
                List.of(),
                null,
                List.of(),
                "The data cannot answer.");
    }

    private static Indicator indicator(String week, int revision, Level level, Verdict... verdicts) {
        return new Indicator(
                "I|AT-DE|" + week,
                revision,
                Instant.parse("2024-12-30T12:00:00Z").toEpochMilli(),
                new GeneratedBy("default", "1", "1"),
                List.of(),
                "AT-DE",
                week,
                null,
                level,
                null,
                Confidence.LOW,
                true,
                SideAgreement.NOT_ASSESSED,
                List.of(),
                List.of(),
                new Practice(null, null, null, null, null, null, null, null),
                List.of(verdicts),
                Map.of());
    }
}
