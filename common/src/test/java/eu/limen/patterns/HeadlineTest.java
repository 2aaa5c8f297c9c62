package eu.limen.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.LabelledDay;
import eu.limen.flow.SlotStatus;
import eu.limen.flow.Tick;
import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import eu.limen.model.Kind;
import eu.limen.model.Label;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadlineTest {

    private static final long THE_LONGEST_DATE = LocalDate.parse("2015-09-23").toEpochDay();
    private static final int LIMIT = 120;

    @Test
    void everyHeadlineFitsEvenWithTheLongestNames() {
        List<Alert> alerts = new ArrayList<>();
        alerts.addAll(Keeper.ofDays(surge()).runUntil(Long.MAX_VALUE - 1).alerts());
        alerts.addAll(Keeper.ofPairDays(DisplacementMatcherTest.told(displacement()).stream()
                        .filter(pair -> pair.xSection().equals("DE-DK:SEA"))
                        .toList())
                .runUntil(Long.MAX_VALUE - 1)
                .alerts());
        alerts.addAll(Keeper.ofSlots(silence()).runUntil(Long.MAX_VALUE - 1).alerts());

        assertThat(alerts).extracting(Alert::status).contains(AlertStatus.NEW, AlertStatus.UPDATE, AlertStatus.ENDED);
        assertThat(alerts.stream().map(Alert::pattern).distinct()).hasSize(3);
        assertThat(alerts).allSatisfy(alert -> assertThat(alert.headline()).hasSizeLessThanOrEqualTo(LIMIT));
        assertThat(alerts)
                .allSatisfy(alert -> assertThat(alert.headline() + alert.reasons())
                        .doesNotContainIgnoringCase("suspect")
                        .doesNotContainIgnoringCase("illegal"));
    }

    private static List<LabelledDay> surge() {
        List<LabelledDay> days = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            days.add(flow("DK-SE:SEA", "DK>SE", i).label(Label.HIGH).build());
        }
        return days;
    }

    private static List<LabelledDay> displacement() {
        List<LabelledDay> days = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            days.add(flow("DE-DK:SEA", "DE>DK", i).fallen().build());
            days.add(flow("DK-SE:SEA", "SE>DK", i).label(Label.HIGH).build());
        }
        return days;
    }

    private static ADay flow(String section, String direction, int after) {
        return ADay.on(THE_LONGEST_DATE + after).flow(section, direction).threat(Threat.TRAFFICKING_IN_HUMAN_BEINGS);
    }

    private static List<SlotStatus> silence() {
        List<SlotStatus> slots = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            long start = THE_LONGEST_DATE * Tick.DAY_MILLIS + i * 6 * Tick.HOUR_MILLIS;
            long end = start + 6 * Tick.HOUR_MILLIS;
            slots.add(new SlotStatus(
                    "DK-ABCDEFGHIJKLMNOPQRSTUVWX",
                    "DK-SE:SEA",
                    Kind.UNAUTHORISED_MOVEMENT,
                    SlotLength.SIX_HOURS,
                    start,
                    end,
                    true,
                    i + 1,
                    end));
        }
        return slots;
    }
}
