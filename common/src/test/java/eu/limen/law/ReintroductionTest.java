package eu.limen.law;

import static eu.limen.law.Controls.all;
import static eu.limen.law.Controls.control;
import static eu.limen.law.Controls.controls;
import static eu.limen.law.Controls.day;
import static eu.limen.law.Controls.on;
import static eu.limen.law.Controls.told;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.MeasureReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Immediate control that is taken up again after a gap is notified again, and has a first month again. */
class ReintroductionTest {

    private static final String WINTER = "PL-2025-001 PL-L1 UNF 2025-01-10 2025-02-09";
    private static final String SUMMER = "PL-2025-002 PL-L1 UNF 2025-06-01 2025-06-30";

    @Test
    void eachReintroductionHasItsNoticeAndItsFirstMonth() {
        List<MeasureReport> twice = controls("DE-PL", WINTER, SUMMER);

        assertThat(told(on("2025-06-02", "DE-PL", twice), "UNF-NOTICE", "UNF-1M"))
                .containsExactly("UNF-NOTICE 2025-06-01 NO_RECORD_HERE", "UNF-1M 2025-06-30 MET");
        assertThat(told(all("2025-06-02", "DE-PL", twice), "UNF-NOTICE", "UNF-1M"))
                .containsExactly(
                        "UNF-NOTICE 2025-01-10 NO_RECORD_HERE",
                        "UNF-1M 2025-02-09 MET",
                        "UNF-NOTICE 2025-06-01 NO_RECORD_HERE",
                        "UNF-1M 2025-06-30 MET");
    }

    @Test
    void theThreeMonthsStillCountInTotal() {
        List<MeasureReport> twice = controls("DE-PL", WINTER, SUMMER);

        assertThat(told(all("2025-06-02", "DE-PL", twice), "UNF-3M"))
                .containsExactly("UNF-3M 2025-04-09 NO_RECORD_HERE");
    }

    @Test
    void eachNoticeIsAnsweredByItsOwnDecision() {
        List<MeasureReport> twice = List.of(
                control("DE-PL", WINTER).notifiedOn(day("2025-01-10")).build(),
                control("DE-PL", SUMMER).build());

        assertThat(told(all("2025-06-02", "DE-PL", twice), "UNF-NOTICE"))
                .containsExactly("UNF-NOTICE 2025-01-10 MET", "UNF-NOTICE 2025-06-01 NO_RECORD_HERE");
    }

    @Test
    void anAdjoiningDecisionIsNoReintroduction() {
        List<MeasureReport> prolonged = controls("DE-PL", WINTER, "PL-2025-002 PL-L1 UNF 2025-02-10 2025-03-31");

        assertThat(told(all("2025-06-02", "DE-PL", prolonged), "UNF-NOTICE", "UNF-1M"))
                .containsExactly("UNF-NOTICE 2025-01-10 NO_RECORD_HERE", "UNF-1M 2025-02-09 MET");
    }
}
