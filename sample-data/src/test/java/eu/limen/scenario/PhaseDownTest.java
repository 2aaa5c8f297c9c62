package eu.limen.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.model.CheckReport;
import eu.limen.model.Header;
import eu.limen.model.MeasureReport;
import eu.limen.model.MovementReport;
import eu.limen.model.Regime;
import eu.limen.model.Report;
import eu.limen.model.SlotFrame;
import eu.limen.model.Threat;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The two invented years are what their story says, within the scatter that the generator adds. */
class PhaseDownTest {

    private static final Scenario SCENARIO = PhaseDown.scenario();
    private static final List<CheckReport> CHECKS = Reading.finalReports(SCENARIO, CheckReport.class);
    private static final List<MovementReport> MOVEMENTS = Reading.finalReports(SCENARIO, MovementReport.class);

    private static final long START = Days.day("2024-01-01");
    private static final long CONTROL = Days.day("2024-07-15");
    private static final long TURN = Days.day("2025-01-27");
    private static final long SILENCE = Days.day("2025-01-22");
    private static final long END = Days.day("2026-01-01");

    @Test
    void onTheFirstSectionTheThreatFallsToATenthAtTheSameChecks() {
        for (String state : List.of("CZ", "SK")) {
            assertThat(rate("CZ-SK", state, TURN, END) / rate("CZ-SK", state, START, TURN))
                    .isCloseTo(.1, within(.02));
            assertThat(checksPerDay("CZ-SK", state, TURN, END) / checksPerDay("CZ-SK", state, START, TURN))
                    .isCloseTo(1, within(.03));
        }
        assertThat(hitRate("CZ-SK", "CZ", Threat.MIGRANT_SMUGGLING, TURN, END)).isCloseTo(.0003, within(.0001));
        assertThat(hitRate("CZ-SK", "CZ", Threat.DRUGS_TRAFFICKING, TURN, END)).isCloseTo(.002, within(.0002));
    }

    @Test
    void onTheSecondOnlyTheChecksFall() {
        for (String state : List.of("AT", "HU")) {
            assertThat(rate("AT-HU", state, TURN, END) / rate("AT-HU", state, START, TURN))
                    .isCloseTo(1, within(.13));
            assertThat(checksPerDay("AT-HU", state, TURN, END) / checksPerDay("AT-HU", state, START, TURN))
                    .isCloseTo(1.0 / 3, within(.02));
        }
    }

    @Test
    void onTheThirdOneSideFallsSilent() {
        assertThat(checksPerDay("IT-SI", "SI", SILENCE - 7, SILENCE)).isPositive();
        assertThat(checksPerDay("IT-SI", "SI", SILENCE, END)).isZero();
        assertThat(MOVEMENTS)
                .noneMatch(report -> counted(report.frame(), report.header(), "IT-SI", "SI", SILENCE, END));
        assertThat(rate("IT-SI", "IT", TURN, END) / rate("IT-SI", "IT", START, TURN))
                .isCloseTo(.1, within(.02));
        assertThat(checksPerDay("HU-SI", "SI", SILENCE, END)).isPositive();
    }

    @Test
    void theBaselineHasMoreThanTenFindingsAWeekOnEachSection() {
        double weeks = (CONTROL - START) / 7.0;
        for (String section : List.of("CZ-SK", "AT-HU", "IT-SI")) {
            String[] states = section.split("-");
            long smuggling = hits(section, states[0], Threat.MIGRANT_SMUGGLING, START, CONTROL)
                    + hits(section, states[1], Threat.MIGRANT_SMUGGLING, START, CONTROL);

            assertThat(smuggling / weeks).isGreaterThan(20);
        }
    }

    @Test
    void controlsBeginAfterTwentySixWeeksAndAreCoveredByDecisionsToTheEnd() {
        assertThat((CONTROL - START) / 7).isGreaterThanOrEqualTo(26);
        for (CheckReport check : CHECKS) {
            boolean controlling = List.of("CZ-SYNTH-1", "AT-SYNTH-1", "IT-SYNTH-1")
                    .contains(check.header().source());
            boolean after = check.frame().slot().startMillis() >= Days.startMillis(CONTROL);
            assertThat(check.regime()).isEqualTo(controlling && after ? Regime.BORDER_CONTROL : Regime.POLICE_CHECK);
        }
        List<MeasureReport> decisions = Reading.finalReports(SCENARIO, MeasureReport.class);
        assertThat(decisions).hasSize(9);
        assertThat(decisions).allMatch(decision -> decision.startDay() < END && decision.endDay() >= CONTROL);
    }

    @Test
    void someReportsAreCorrectedDuplicatedAndWithdrawn() {
        List<Report> all = Reading.reports(SCENARIO);
        Set<Object> seen = new HashSet<>();
        long duplicates = all.stream()
                .map(Report::header)
                .filter(header -> !seen.add(List.of(header.reportId(), header.revision())))
                .count();
        long corrected =
                all.stream().filter(report -> report.header().revision() > 0).count();
        long withdrawn =
                all.stream().filter(report -> report.header().withdrawn()).count();

        assertThat(duplicates / (double) all.size()).isCloseTo(.01, within(.005));
        assertThat(corrected / (double) all.size()).isCloseTo(.02, within(.005));
        assertThat(withdrawn).isPositive();
    }

    private static double rate(String section, String state, long from, long to) {
        long detections = MOVEMENTS.stream()
                .filter(report -> counted(report.frame(), report.header(), section, state, from, to))
                .mapToLong(MovementReport::detections)
                .sum();
        return (double) detections / persons(section, state, from, to);
    }

    private static double hitRate(String section, String state, Threat threat, long from, long to) {
        return (double) hits(section, state, threat, from, to) / persons(section, state, from, to);
    }

    private static double checksPerDay(String section, String state, long from, long to) {
        return (double) persons(section, state, from, to) / (to - from);
    }

    private static long persons(String section, String state, long from, long to) {
        return CHECKS.stream()
                .filter(report -> counted(report.frame(), report.header(), section, state, from, to))
                .mapToLong(CheckReport::personsChecked)
                .sum();
    }

    private static long hits(String section, String state, Threat threat, long from, long to) {
        return CHECKS.stream()
                .filter(report -> counted(report.frame(), report.header(), section, state, from, to))
                .mapToLong(report -> report.hits().getOrDefault(threat, 0L))
                .sum();
    }

    private static boolean counted(SlotFrame frame, Header header, String section, String state, long from, long to) {
        long startMillis = frame.slot().startMillis();
        return frame.section().equals(section)
                && header.reportingState().equals(state)
                && Days.startMillis(from) <= startMillis
                && startMillis < Days.startMillis(to);
    }
}
