package eu.limen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.RuleSetReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TwoOppositeControlsTest {

    @Test
    void onlyTheVerdictMovesWhoseThreatFalls() {
        List<Finding> findings = new OppositeControlsJudge(RuleSetReader.standard(), 3).findings();

        assertThat(findings).hasSize(3).allMatch(Finding::met);
    }
}
