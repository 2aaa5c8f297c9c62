package eu.limen.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.backtest.TrueEvent;
import eu.limen.backtest.TrueEvents;
import eu.limen.model.Threat;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said to be true of a scenario is what the generator was told to do. */
class TrueLabelsTest {

    private static final long TURN = Days.day("2025-04-03");
    private static final long END = Days.day("2025-04-16");

    @Test
    void aCommonFallIsFourFallsAndARise() throws IOException {
        List<TrueEvent> events = events(NearMisses.commonFall());

        assertThat(events)
                .containsExactly(
                        movements("AT-CZ", "CZ>AT", TURN, END, TrueEvent.Change.FALL),
                        movements("AT-DE", "DE>AT", TURN, END, TrueEvent.Change.FALL),
                        movements("AT-HU", "HU>AT", TURN, END, TrueEvent.Change.FALL),
                        movements("AT-SI", "SI>AT", TURN, END, TrueEvent.Change.RISE),
                        movements("AT-SK", "SK>AT", TURN, END, TrueEvent.Change.FALL));
    }

    @Test
    void aWeakDayEndsWithTheDay() throws IOException {
        List<TrueEvent> events = events(NearMisses.riseOnly());

        assertThat(events)
                .containsExactly(
                        movements("AT-DE", "AT>DE", TURN + 1, TURN + 1, TrueEvent.Change.FALL),
                        movements("DE-PL", "PL>DE", TURN, END, TrueEvent.Change.RISE));
    }

    @Test
    void fewerChecksAreNoEvent() throws IOException {
        List<TrueEvent> events = events(PhaseDown.scenario());

        assertThat(events).extracting(TrueEvent::section).containsOnly("CZ-SK", "IT-SI");
        assertThat(events)
                .extracting(TrueEvent::threat)
                .containsOnly(Threat.UNAUTHORISED_MOVEMENT, Threat.MIGRANT_SMUGGLING);
        assertThat(events).extracting(TrueEvent::change).containsOnly(TrueEvent.Change.FALL);
    }

    private static TrueEvent movements(String section, String direction, long from, long to, TrueEvent.Change change) {
        return new TrueEvent(section, Threat.UNAUTHORISED_MOVEMENT, direction, from, to, change);
    }

    private static List<TrueEvent> events(Scenario scenario) throws IOException {
        return TrueEvents.read(Scenario.LABELS, new StringReader(scenario.labels()));
    }
}
