package eu.limen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Account;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.flow.Tick;
import eu.limen.model.Addressee;
import eu.limen.model.Alert;
import eu.limen.model.Certainty;
import eu.limen.model.EvidencePoint;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.Severity;
import eu.limen.model.Threat;
import eu.limen.patterns.EpisodeContext;
import eu.limen.patterns.EpisodeInput;
import eu.limen.patterns.EpisodeState;
import eu.limen.patterns.Episodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the assessment of a section makes of the alerts of sequences over several sections or weeks. */
class SequenceSightingsTest {

    private static final Threat THREAT = Threat.MIGRANT_SMUGGLING;
    private static final long MONDAY = LocalDate.parse("2025-03-03").toEpochDay();
    private static final List<String> SECTIONS = List.of("HR-SI", "AT-SI", "AT-DE");
    private static final List<String> DIRECTIONS = List.of("HR>SI", "SI>AT", "AT>DE");

    /** Each section is told (the alert goes to all that it names), each with the direction in which the wave crosses it. */
    @Test
    void aWaveGivesPointsOnEachOfItsSectionsInItsDirectionAlone() {
        Alert wave = alertOf(PatternName.ROUTE_WAVE, List.of("0", "1", "2"));

        assertThat(AssessmentInput.perSection(wave))
                .extracting(AssessmentInput::section)
                .containsExactlyElementsOf(SECTIONS);
        for (int position = 0; position < SECTIONS.size(); position++) {
            String section = SECTIONS.get(position);
            Sighting sighting = Sightings.of(wave, section);
            assertThat(sighting.direction()).isEqualTo(DIRECTIONS.get(position));
            assertThat(points(sighting, section, DIRECTIONS.get(position))).isEqualTo(10);
            assertThat(points(sighting, section, back(DIRECTIONS.get(position))))
                    .isZero();
        }
    }

    @Test
    void aLastingFallIsNoThreat() {
        Alert fall = alertOf(PatternName.DE_ESCALATION, List.of("", "", "", ""));

        Sighting sighting = Sightings.of(fall, "HR-SI");
        assertThat(points(sighting, "HR-SI", "HR>SI")).isZero();
        assertThat(Alarms.isRise(sighting)).isFalse();
        assertThat(Alarms.isRise(Sightings.of(alertOf(PatternName.ROUTE_WAVE, List.of("0", "1", "2")), "HR-SI")))
                .isTrue();
    }

    private static double points(Sighting sighting, String section, String direction) {
        return MovementPoints.of(List.of(sighting), section, new Flow(THREAT, direction), MONDAY + 28, 4)
                .points();
    }

    private static String back(String direction) {
        return direction.substring(3) + ">" + direction.substring(0, 2);
    }

    /** The alert that windows two weeks apart (of a wave) or in a row make. */
    private static Alert alertOf(PatternName pattern, List<String> parts) {
        int step = pattern == PatternName.ROUTE_WAVE ? 14 : 7;
        List<Alert> alerts = new ArrayList<>();
        var state = EpisodeState.empty(pattern, "key", THREAT);
        for (int number = 0; number < parts.size(); number++) {
            long day = MONDAY + (long) step * number;
            long tick = (day + 7) * Tick.DAY_MILLIS + 12 * Tick.HOUR_MILLIS;
            var showing = new Showing(
                    pattern,
                    "key",
                    THREAT,
                    parts.get(number),
                    day,
                    tick,
                    Sight.SHOWS,
                    true,
                    account(pattern, number, day));
            var context = new EpisodeContext(new GeneratedBy("limen", "1", "1"), 0.005, List.of(), false);
            var made = Episodes.step(state, List.of(EpisodeInput.showing(showing)), tick, context);
            state = made.state();
            alerts.addAll(made.alerts());
        }
        return alerts.get(0);
    }

    private static Account account(PatternName pattern, int number, long day) {
        boolean isWave = pattern == PatternName.ROUTE_WAVE;
        String section = isWave ? SECTIONS.get(number) : "HR-SI";
        String direction = isWave ? DIRECTIONS.get(number) : "HR>SI";
        return new Account(
                "something seen",
                "",
                "",
                isWave ? SECTIONS.subList(0, number + 1) : List.of("HR-SI"),
                isWave ? null : direction,
                List.<Addressee>of(),
                List.of(),
                0,
                Severity.MINOR,
                Certainty.LIKELY,
                true,
                10L,
                20.0,
                null,
                null,
                Map.of(),
                List.of(),
                List.of(),
                List.of(new EvidencePoint(
                        section,
                        direction,
                        LocalDate.ofEpochDay(day).toString(),
                        isWave ? Label.HIGH : Label.FALLING,
                        10L,
                        20.0,
                        null)));
    }
}
