package eu.limen.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.limen.model.AlertStatus;
import eu.limen.model.Component;
import eu.limen.model.Confidence;
import eu.limen.model.Endorsement;
import eu.limen.model.Indicator;
import eu.limen.model.Interval;
import eu.limen.model.Level;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import eu.limen.model.SideAgreement;
import eu.limen.model.Threat;
import eu.limen.model.ThreatScore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a section's week is worth in points, and what it is not. */
class IndicatorTest {

    private static final Levels.Support SUPPORTED = new Levels.Support(true, false);
    private static final Levels.Support ALONE = new Levels.Support(false, false);
    private static final Levels.Support CONFIRMED = new Levels.Support(false, true);

    private static final String TO_DE = "AT>DE";
    private static final int NOW = 40;

    @Test
    void componentsAddUpToTheScore() {
        for (long seed = 1; seed <= 10; seed++) {
            Story story = Story.on("AT-DE", seed);
            Random shape = new Random(seed);
            for (int week = 0; week <= NOW; week += 5) {
                for (String state : List.of("AT", "DE")) {
                    story.side(state, TO_DE, week, week + 4)
                            .checks(200 + shape.nextInt(2000))
                            .finds(Threat.UNAUTHORISED_MOVEMENT, 60 * shape.nextDouble())
                            .finds(Threat.DRUGS_TRAFFICKING, 3 * shape.nextDouble())
                            .told();
                }
            }

            for (Indicator indicator : story.indicators(0, NOW)) {
                for (ThreatScore threat : indicator.threats()) {
                    assertAddsUp(threat, seed);
                }
            }
        }
    }

    @Test
    void theSectionHasTheHighestScoreAndSaysWhose() {
        Indicator indicator = rising(10, 40).indicator(NOW);

        ThreatScore highest = threat(indicator, Threat.UNAUTHORISED_MOVEMENT);
        assertThat(indicator.driver()).isEqualTo(Threat.UNAUTHORISED_MOVEMENT);
        assertThat(indicator.score()).isEqualTo(highest.score());
        double most = Objects.requireNonNull(highest.score());
        assertThat(indicator.threats()).allMatch(threat -> threat.score() == null || threat.score() <= most);
        assertThat(indicator.reasons().get(0).text()).contains("unauthorised movement, AT>DE");
    }

    @Test
    void aRiseThatBothSidesSeeIsHighOrMore() {
        Indicator indicator = rising(10, 40).indicator(NOW);

        assertThat(indicator.level()).isIn(Level.HIGH, Level.CRITICAL);
        assertThat(points(indicator, "CORROBORATION")).isPositive();
        assertThat(indicator.joint()).isTrue();
    }

    @Test
    void aRiseThatOneSideSeesIsNeverCritical() {
        Story story = Story.on("AT-DE");
        story.side("DE", TO_DE, 0, NOW - 1)
                .checks(1000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 10)
                .told();
        story.side("DE", TO_DE, NOW, NOW)
                .checks(1000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 200)
                .told();

        Indicator indicator = story.indicator(NOW);

        assertThat(indicator.score()).isGreaterThan(70);
        assertThat(indicator.level()).isEqualTo(Level.HIGH);
        assertThat(indicator.agreement()).isEqualTo(SideAgreement.UNILATERAL);
        assertThat(indicator.confidence()).isEqualTo(Confidence.LOW);
        assertThat(indicator.joint()).isFalse();
        assertThat(indicator.reasons()).anyMatch(reason -> reason.rule().equals("ONE_SIDED"));
    }

    @Test
    void moreChecksAreNotMoreThreat() {
        for (long seed = 1; seed <= 20; seed++) {
            Story story = Story.on("AT-DE", seed);
            weeks(story, 0, NOW - 4, 1000, 20);
            weeks(story, NOW - 3, NOW, 3000, 60);

            assertThat(threat(story.indicator(NOW), Threat.UNAUTHORISED_MOVEMENT)
                            .score())
                    .as("seed %d", seed)
                    .isLessThan(25);
        }
    }

    @Test
    void withoutAnyEventNothingRises() {
        Story story = Story.on("AT-DE");
        weeks(story, 0, NOW, 1000, 0);

        Indicator indicator = story.indicator(NOW);

        assertThat(indicator.level()).isEqualTo(Level.LOW);
        assertThat(indicator.score()).isLessThan(10);
        assertThat(points(indicator, "TREND")).isZero();
        assertThat(points(indicator, "CORROBORATION")).isZero();
    }

    @Test
    void missingWeeksAreNotAssessedRatherThanLow() {
        Story story = Story.on("AT-DE");
        weeks(story, 0, NOW - 2, 1000, 10);
        story.silent("DE", TO_DE, NOW - 1, NOW).silent("AT", TO_DE, NOW - 1, NOW);

        Indicator indicator = story.indicator(NOW);

        assertThat(indicator.level()).isEqualTo(Level.NOT_ASSESSED);
        assertThat(indicator.score()).isNull();
        assertThat(indicator.driver()).isNull();
        assertThat(indicator.reasons().get(0).text()).contains("does not mean that it is quiet");
    }

    @Test
    void aSectionThatNobodyWatchesIsNotAssessed() {
        Indicator indicator = Story.on("AT-DE").indicator(NOW);

        assertThat(indicator.level()).isEqualTo(Level.NOT_ASSESSED);
        assertThat(indicator.threats()).isEmpty();
        assertThat(indicator.id()).isEqualTo("I|AT-DE|2024-W41");
    }

    @Test
    void movementsAloneAreJudgedPerReportAndHaveNoRate() {
        Story story = Story.on("HR-SI");
        story.side("SI", "HR>SI", 0, NOW)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 500)
                .told();

        Indicator indicator = story.indicator(NOW);

        assertThat(indicator.threats()).hasSize(1);
        ThreatScore threat = threat(indicator, Threat.UNAUTHORISED_MOVEMENT);
        assertThat(threat.score()).isNotNull();
        assertThat(threat.exposure()).isNull();
        assertThat(threat.per1000()).isNull();
    }

    @Test
    void checksSpeakOfEveryCountableThreat() {
        Story story = Story.on("AT-DE");
        weeks(story, 0, NOW, 1000, 10);

        assertThat(story.indicator(NOW).threats())
                .extracting(ThreatScore::category)
                .containsExactlyElementsOf(Threat.countableThreats());
    }

    @Test
    void aThreatThatCountsCannotShowIsNamedWithoutAScore() {
        Story story = Story.on("AT-DE")
                .control("DE", 30, 50)
                .because(Threat.TERRORISM)
                .decided();
        weeks(story, 0, NOW, 1000, 10);

        ThreatScore terrorism = threat(story.indicator(NOW), Threat.TERRORISM);

        assertThat(terrorism.score()).isNull();
        assertThat(terrorism.level()).isEqualTo(Level.NOT_ASSESSED);
        assertThat(terrorism.direction()).isEqualTo(TO_DE);
        assertThat(terrorism.components()).isEmpty();
    }

    @Test
    void ratesAreFindingsPerThousandChecks() {
        Story story = Story.on("AT-DE");
        weeks(story, 0, NOW, 1000, 20);

        ThreatScore threat = threat(story.indicator(NOW), Threat.UNAUTHORISED_MOVEMENT);

        assertThat(threat.exposure()).isEqualTo(2000);
        Interval rate = Objects.requireNonNull(threat.per1000());
        assertThat(rate.mean()).isCloseTo(20, within(6.0)).isBetween(rate.low(), rate.high());
    }

    @Test
    void aWaveAndADisplacementOntoTheSectionGivePoints() {
        Story story = Story.on("AT-DE")
                .sighting(sighting(PatternName.ROUTE_WAVE, List.of("AT-HU", "AT-DE"), NOW))
                .sighting(sighting(PatternName.DISPLACEMENT, List.of("CZ-DE", "AT-DE"), NOW - 2));
        weeks(story, 0, NOW, 1000, 20);

        Indicator indicator = story.indicator(NOW);

        assertThat(points(indicator, "MOVEMENT")).isEqualTo(15);
        assertThat(indicator.patterns()).hasSize(1);
    }

    @Test
    void aDisplacementAwayFromTheSectionGivesNone() {
        Story story = Story.on("AT-DE").sighting(sighting(PatternName.DISPLACEMENT, List.of("AT-DE", "CZ-DE"), NOW));
        weeks(story, 0, NOW, 1000, 20);

        assertThat(points(story.indicator(NOW), "MOVEMENT")).isZero();
    }

    /** What states do is no threat: proportionality and transfers are shown, and raise no level. */
    @ParameterizedTest
    @EnumSource(names = {"EQUIVALENCE_DRIFT", "CAPACITY", "PING_PONG"})
    void whatStatesDoGivesNoPoints(PatternName pattern) {
        Story without = Story.on("AT-DE");
        weeks(without, 0, NOW, 1000, 20);
        Story with = Story.on("AT-DE")
                .sighting(new Sighting(
                        "A|" + pattern,
                        pattern,
                        AlertStatus.NEW,
                        List.of("AT-DE"),
                        List.of(),
                        null,
                        Story.monday(NOW - 1),
                        Long.MAX_VALUE));
        weeks(with, 0, NOW, 1000, 20);

        ThreatScore told = threat(with.indicator(NOW), Threat.UNAUTHORISED_MOVEMENT);

        assertThat(told.components())
                .isEqualTo(threat(without.indicator(NOW), Threat.UNAUTHORISED_MOVEMENT)
                        .components());
        assertThat(with.indicator(NOW).level()).isEqualTo(without.indicator(NOW).level());
        assertThat(with.indicator(NOW).patterns()).hasSize(1);
    }

    @Test
    void practiceIsSharesOfPersonsChecked() {
        Story story = Story.on("AT-DE");
        story.side("DE", TO_DE, 0, NOW).underControl().checks(3000).systematic().told();
        story.side("AT", TO_DE, 0, NOW).checks(1000).told();

        Indicator indicator = story.indicator(NOW);

        assertThat(indicator.practice().systematicShare()).isEqualTo(0.75);
        assertThat(indicator.practice().borderControlShare()).isEqualTo(0.75);
        assertThat(indicator.practice().waitingMinutes()).isNull();
    }

    @Test
    void nobodyHasEndorsedItYet() {
        assertThat(Story.on("AT-DE").indicator(NOW).endorsement())
                .containsOnly(Map.entry("AT", Endorsement.NONE), Map.entry("DE", Endorsement.NONE));
    }

    @Test
    void levelsRiseAtOnceAndStepDownOneByOneAfterTwoWeeksClearlyBelow() {
        Levels levels = new Levels(ScoreRules.of(Story.RULES.indicator()));
        ScoreState high = levels.next(ScoreState.NONE, 46, SUPPORTED, 0);

        ScoreState atOnce = levels.next(high, 71, SUPPORTED, 0);
        ScoreState justBelow = levels.next(high, 38, SUPPORTED, 0);
        ScoreState firstWeek = levels.next(high, 10, SUPPORTED, 0);
        ScoreState secondWeek = levels.next(firstWeek, 10, SUPPORTED, 0);
        ScoreState withoutSupport = levels.next(high, 90, ALONE, 0);

        assertThat(high.level()).isEqualTo(Level.HIGH);
        assertThat(atOnce.level()).isEqualTo(Level.CRITICAL);
        assertThat(justBelow).isEqualTo(new ScoreState(Level.HIGH, 0, 0, 0));
        assertThat(firstWeek).isEqualTo(new ScoreState(Level.HIGH, 1, 0, 0));
        assertThat(secondWeek.level()).isEqualTo(Level.MEDIUM);
        assertThat(withoutSupport.level()).isEqualTo(Level.HIGH);
    }

    @Test
    void theFirstReasonSpeaksOfTheLevelThatIsShown() {
        int held = 0;
        for (long seed = 1; seed <= 5; seed++) {
            Story story = Story.on("AT-DE", seed);
            weeks(story, 0, 25, 1000, 4);
            weeks(story, 26, 28, 1000, 20);
            weeks(story, 29, 60, 1000, 4);

            for (Indicator indicator : story.indicators(0, 60)) {
                Reason first = indicator.reasons().get(0);
                assertThat(first.rule())
                        .isIn("NOT_ASSESSED", "LEVEL_" + indicator.level().name());
                held += first.text().contains("still held by") ? 1 : 0;
            }
        }
        assertThat(held).isPositive();
    }

    @Test
    void criticalExpiresAfterFourteenDaysUnlessAHumanConfirmsIt() {
        Levels levels = new Levels(ScoreRules.of(Story.RULES.indicator()));
        List<Level> unconfirmed = new ArrayList<>();
        List<Level> confirmed = new ArrayList<>();
        ScoreState alone = ScoreState.NONE;
        ScoreState believed = ScoreState.NONE;

        for (int week = 0; week < 4; week++) {
            alone = levels.next(alone, 80, SUPPORTED, 0);
            believed = levels.next(believed, 80, CONFIRMED, 0);
            unconfirmed.add(alone.level());
            confirmed.add(believed.level());
        }
        ScoreState calm = levels.next(levels.next(alone, 40, SUPPORTED, 0), 40, SUPPORTED, 0);

        assertThat(unconfirmed).containsExactly(Level.CRITICAL, Level.CRITICAL, Level.HIGH, Level.HIGH);
        assertThat(confirmed).containsOnly(Level.CRITICAL);
        assertThat(levels.next(alone, 69, SUPPORTED, 0).weeksCritical()).isEqualTo(5);
        assertThat(levels.next(calm, 80, SUPPORTED, 0).level()).isEqualTo(Level.CRITICAL);
    }

    private static void assertAddsUp(ThreatScore threat, long seed) {
        if (threat.score() == null) {
            return;
        }
        double sum = threat.components().stream().mapToDouble(Component::points).sum();
        assertThat(threat.score())
                .as("seed %d, %s", seed, threat.category())
                .isCloseTo(sum, within(1e-9))
                .isBetween(0.0, 100.0);
    }

    private static Story rising(double before, double after) {
        Story story = Story.on("AT-DE");
        weeks(story, 0, NOW - 3, 1000, before);
        weeks(story, NOW - 2, NOW, 1000, after);
        return story;
    }

    private static void weeks(Story story, int from, int to, long checks, double found) {
        for (String state : List.of("AT", "DE")) {
            story.side(state, TO_DE, from, to)
                    .checks(checks)
                    .finds(Threat.UNAUTHORISED_MOVEMENT, found)
                    .told();
        }
    }

    private static Sighting sighting(PatternName pattern, List<String> sections, int week) {
        return new Sighting(
                "A|" + pattern,
                pattern,
                AlertStatus.ENDED,
                sections,
                List.of(Threat.UNAUTHORISED_MOVEMENT),
                TO_DE,
                Story.monday(week),
                Story.monday(week) + 2);
    }

    private static double points(Indicator indicator, String component) {
        return threat(indicator, Threat.UNAUTHORISED_MOVEMENT).components().stream()
                .filter(part -> part.name().equals(component))
                .mapToDouble(Component::points)
                .sum();
    }

    private static ThreatScore threat(Indicator indicator, Threat category) {
        return indicator.threats().stream()
                .filter(threat -> threat.category() == category)
                .findFirst()
                .orElseThrow();
    }
}
