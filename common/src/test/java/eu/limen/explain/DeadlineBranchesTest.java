package eu.limen.explain;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.RuleSetReader;
import eu.limen.model.Deadline;
import eu.limen.model.DeadlineStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A date of the law is explained by its computation, its row of the law and what is unsure. */
class DeadlineBranchesTest {

    private static final long SUNDAY = LocalDate.of(2026, 6, 14).toEpochDay();

    private final Thresholds thresholds =
            new Thresholds(RuleSetReader.standard().parameters());

    @Test
    void aDateIsShownWithItsComputationItsRowAndItsCaveat() {
        Deadline deadline = new Deadline(
                "MAX-24M",
                "2026-07-09",
                "DE",
                DeadlineStatus.OPEN,
                "24 calendar months from 2024-07-10, that day counted in: from 10 July 2024 or a later first start",
                "How months are counted is not settled.",
                "Art. 25a(5)");

        String text = shown(List.of(deadline));

        assertThat(text)
                .contains("Dates of the law under SBC_2024, as of Sunday 14 June 2026")
                .contains("2026-07-09, open: MAX-24M, duty of DE; provision: Art. 25a(5)")
                .contains("counted: 24 calendar months from 2024-07-10")
                .contains("row of the law: SBC_2024, maximum, 24 calendar months, answered by end within")
                .contains("caveat: How months are counted is not settled.")
                .contains("deadline.maximumLeadDays = 90 days");
    }

    @Test
    void aControlWithoutDatesSaysSo() {
        assertThat(shown(List.of())).contains("none that is current or passed lately");
    }

    private String shown(List<Deadline> deadlines) {
        Branch root = new Branch("verdict");
        DeadlineBranches.add(root, deadlines, "SBC_2024", SUNDAY, thresholds);
        return TreeText.of(root, true).replaceAll("\\s*\\n[│├└─ ]*", "\n").replace("\n", " ");
    }
}
