package eu.limen.patterns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.flow.LabelledDay;
import eu.limen.model.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FalseAlertsTest {

    @Test
    void atTheUsualLevelChanceGivesASurgeOnAKeyInFiftyYears() {
        assertThat(FalseAlerts.surgesPerYear(0.005)).isCloseTo(1.0 / 55, within(0.0005));
    }

    @Test
    void theFormulaAgreesWithCounting() {
        double level = 0.02;
        int years = 4000;
        var random = new Random(11);
        int episodes = 0;
        for (int year = 0; year < years; year++) {
            List<LabelledDay> days = new ArrayList<>();
            for (int day = 0; day < 365; day++) {
                if (random.nextDouble() < level) {
                    days.add(ADay.on(day).label(Label.HIGH).build());
                } else {
                    days.add(ADay.quiet(day));
                }
            }
            episodes += SurgeMatcher.spans(days, Closes.of(364)).size();
        }

        assertThat(FalseAlerts.surgesPerYear(level) / ((double) episodes / years))
                .isBetween(1.0, 1.08);
    }
}
