package eu.limen.law;

import static eu.limen.law.Controls.all;
import static eu.limen.law.Controls.control;
import static eu.limen.law.Controls.controls;
import static eu.limen.law.Controls.day;
import static eu.limen.law.Controls.told;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.MeasureReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A decision that began before a section was internal counts there from the day on which the section became internal. */
class InternalSinceTest {

    private static final String EVERYWHERE = "BG-2024-001 BG-L1 FOR 2024-09-01 2025-06-30";

    @Test
    void itsSixMonthsCountFromTheDayOnWhichTheSectionBecameInternal() {
        List<MeasureReport> everywhere = controls("*", EVERYWHERE);

        List<Clock> clocks = all("2025-02-01", "BG-RO", everywhere);

        assertThat(told(clocks, "FOR-6M", "MAX-24M"))
                .containsExactly("FOR-6M 2025-06-30 MET", "MAX-24M 2026-12-31 OPEN");
        assertThat(clocks)
                .anySatisfy(clock -> assertThat(clock.counting())
                        .startsWith("6 calendar months from 2025-01-01, that day counted in"));
    }

    @Test
    void itsNoticeIsCountedBackFromThatDay() {
        List<MeasureReport> notified =
                List.of(control("*", EVERYWHERE).notifiedOn(day("2024-08-01")).build());

        assertThat(told(all("2025-02-01", "BG-RO", notified), "FOR-NOTICE")).startsWith("FOR-NOTICE 2024-12-04 MET");
    }

    @Test
    void aDecisionUnderTheCodeOf2016IsGovernedThereByTheLawOfThatDay() {
        List<MeasureReport> before = controls("*", "BG-2024-001 BG-L1 FOR 2024-06-01 2025-05-31");

        assertThat(told(all("2025-02-01", "BG-RO", before), "FOR-6M", "MAX-24M"))
                .containsExactly("FOR-6M 2025-06-30 MET", "MAX-24M 2026-12-31 OPEN");
    }
}
