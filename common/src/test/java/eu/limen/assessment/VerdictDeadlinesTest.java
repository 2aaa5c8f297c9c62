package eu.limen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Deadline;
import eu.limen.model.DeadlineStatus;
import eu.limen.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A verdict carries the dates of the law for its control, as of the last day of its week. */
class VerdictDeadlinesTest {

    /** Monday 15 July 2024: the first full week under the act as amended. */
    private static final int FIRST_WEEK = 28;

    private static final int WEEKS = 26;

    private final Story story = Story.on("AT-DE", 28);

    @Test
    void theDatesOfTheWeekAreThoseOfItsSunday() {
        Verdict verdict = controlled().verdict(FIRST_WEEK + WEEKS - 1);

        assertThat(verdict.deadlines().stream().map(VerdictDeadlinesTest::told))
                .containsExactly(
                        "FOR-NOTICE 2024-12-16 NO_RECORD_HERE DE",
                        "FOR-6M 2025-01-14 MET DE",
                        "OPIN-12M 2025-07-14 OPEN COMMISSION",
                        "REP-12M 2025-07-14 OPEN DE",
                        "MAX-24M 2026-07-14 OPEN DE");
    }

    @Test
    void theDimensionOfTheLegalClockNamesTheNearestOpenDate() {
        Verdict first = controlled().verdict(FIRST_WEEK);
        Verdict last = controlled().verdict(FIRST_WEEK + WEEKS - 1);

        assertThat(legalClock(first))
                .contains("The nearest open date of the law: If the control is prolonged: the notice is due")
                .contains("2024-12-16");
        assertThat(legalClock(last))
                .contains("The nearest open date of the law: If the control lasts until then:")
                .contains("2025-07-14")
                .endsWith("This is a count, not a legal assessment.");
    }

    @Test
    void aDateIsOpenUntilItsDayHasPassed() {
        List<Deadline> before = controlled().verdict(FIRST_WEEK + WEEKS - 5).deadlines();
        List<Deadline> after = controlled().verdict(FIRST_WEEK + WEEKS - 4).deadlines();

        assertThat(before)
                .filteredOn(deadline -> deadline.due().equals("2024-12-16"))
                .extracting(Deadline::status)
                .containsExactly(DeadlineStatus.OPEN);
        assertThat(after)
                .filteredOn(deadline -> deadline.due().equals("2024-12-16"))
                .extracting(Deadline::status)
                .containsExactly(DeadlineStatus.NO_RECORD_HERE);
    }

    private Story controlled() {
        return story.control("DE", FIRST_WEEK, FIRST_WEEK + WEEKS - 1).decided();
    }

    private static String told(Deadline deadline) {
        return deadline.rule() + " " + deadline.due() + " " + deadline.status() + " " + deadline.dutyHolder();
    }

    private static String legalClock(Verdict verdict) {
        return verdict.dimensions().stream()
                .filter(dimension -> dimension.dimension().equals("LEGAL_CLOCK"))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
