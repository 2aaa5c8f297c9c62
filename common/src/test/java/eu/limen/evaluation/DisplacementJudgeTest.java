package eu.limen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplacementJudgeTest {

    @Test
    void falseFlagsStayBelowTwoInAHundredAndTheNaiveRuleFails() {
        var findings = new DisplacementJudge(400).findings();

        assertThat(findings).hasSize(8).allMatch(Finding::met);
    }

    @Test
    void itsFiguresAreTheSameAtEveryCall() {
        assertThat(new DisplacementJudge(40).findings()).isEqualTo(new DisplacementJudge(40).findings());
    }
}
