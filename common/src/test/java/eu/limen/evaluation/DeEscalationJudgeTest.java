package eu.limen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Fewer runs than the judge's own; its figures are pinned where the whole table is. */
class DeEscalationJudgeTest {

    private static final int RUNS = 200;

    @Test
    void noFalseClaimIsMadeTooOftenAndEveryNaiveRuleIsCaught() {
        List<Finding> findings = new DeEscalationJudge(RUNS).findings();

        assertThat(findings)
                .filteredOn(finding -> finding.goal().contains("false claims"))
                .hasSizeGreaterThan(10);
        assertThat(findings)
                .filteredOn(finding -> finding.goal().contains("false claims"))
                .allMatch(Finding::met);
    }
}
