package eu.limen.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaveJudgeTest {

    @Test
    void chanceMakesFewerThanOneWaveInAHundredCorridorYearsAsTheFormulaSays() {
        var findings = new WaveJudge(50_000).findings();

        assertThat(findings).hasSize(5).allMatch(Finding::met);
    }
}
