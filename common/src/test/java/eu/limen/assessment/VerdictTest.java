package eu.limen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Agreement;
import eu.limen.model.AlertStatus;
import eu.limen.model.Condition;
import eu.limen.model.Dimension;
import eu.limen.model.DimensionCode;
import eu.limen.model.Indicator;
import eu.limen.model.Insufficiency;
import eu.limen.model.PatternName;
import eu.limen.model.Threat;
import eu.limen.model.ThreatAssessment;
import eu.limen.model.Verdict;
import eu.limen.model.VerdictCode;
import eu.limen.model.VerdictPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** When a control can give way, and when the data cannot say. */
class VerdictTest {

    private static final String TO_DE = "AT>DE";

    /** Twenty-six weeks of police checks by both sides, then DE controls; at week 60 something happens. */
    private static final int CONTROL = 28;

    private static final int TURN = 60;
    private static final int END = 100;

    @Test
    void aRealFallToATenthIsShownWithinFourteenWeeks() {
        for (long seed = 1; seed <= 10; seed++) {
            Story story = baseline(seed);
            bothSides(story, TURN, END, 1000, 1, 400, 0.4);

            List<Indicator> indicators = story.indicators(0, TURN + 14);

            assertThat(indicators.subList(CONTROL, TURN))
                    .as("seed %d, before the fall", seed)
                    .noneMatch(VerdictTest::givesWay);
            assertThat(indicators.subList(TURN, TURN + 14))
                    .as("seed %d, after the fall", seed)
                    .anyMatch(indicator -> indicator.verdicts().get(0).verdict() == VerdictCode.REPLACEABLE_NOW);
        }
    }

    @Test
    void fewerChecksAtTheSameRateAreNoFall() {
        for (long seed = 1; seed <= 100; seed++) {
            Story story = Story.on("AT-DE", seed).control("DE", 26, END).decided();
            bothSides(story, 0, 39, 1000, 10, 400, 4);
            bothSides(story, 40, 70, 333, 3.3, 133, 1.3);

            assertThat(story.indicators(0, 70)).as("seed %d", seed).noneMatch(VerdictTest::givesWay);
        }
    }

    @Test
    void moreChecksAtTheSameRateAreNoFall() {
        for (long seed = 1; seed <= 10; seed++) {
            Story story = baseline(seed);
            bothSides(story, TURN, END, 3000, 30, 1200, 12);

            assertThat(story.indicators(0, END)).as("seed %d", seed).noneMatch(VerdictTest::givesWay);
        }
    }

    @Test
    void aSilentSideIsNamedWithTheDayFromWhich() {
        Story story = baseline(1);
        story.side("DE", TO_DE, TURN, END)
                .underControl()
                .checks(1000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 1)
                .told();
        story.silent("AT", TO_DE, TURN, END);

        Verdict verdict = story.verdict(TURN + 20);

        assertThat(verdict.verdict()).isEqualTo(VerdictCode.INSUFFICIENT_EVIDENCE);
        Insufficiency silence = verdict.insufficientBecause().get(0);
        assertThat(silence.code()).isEqualTo("SIDE_SILENT");
        assertThat(silence.state()).isEqualTo("AT");
        assertThat(silence.since()).isEqualTo("2025-02-24");
        assertThat(verdict.text()).startsWith("The data cannot answer: AT has reported no checks");
        assertThat(condition(verdict, "FALL_PROVED").text()).startsWith("One-sided, from DE alone: ");
    }

    @Test
    void aLongSilentSideThatSpeaksAgainLetsTheDataAnswer() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        bothSides(story, 0, TURN, 1000, 30, 400, 12);
        story.silent("AT", TO_DE, TURN + 1, TURN + 4);
        story.side("DE", TO_DE, TURN + 1, TURN + 4)
                .underControl()
                .checks(1000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 30)
                .told();
        bothSides(story, TURN + 5, END, 1000, 30, 400, 12);

        assertThat(story.verdict(TURN + 4).verdict()).isEqualTo(VerdictCode.INSUFFICIENT_EVIDENCE);
        assertThat(story.verdict(TURN + 8).verdict()).isNotEqualTo(VerdictCode.INSUFFICIENT_EVIDENCE);
    }

    @Test
    void withoutChecksNothingCanBeSaid() {
        Story story = Story.on("AT-DE").control("DE", 10, END).decided();
        story.side("DE", TO_DE, 0, 40).finds(Threat.UNAUTHORISED_MOVEMENT, 50).told();

        Verdict verdict = story.verdict(40);

        assertThat(verdict.verdict()).isEqualTo(VerdictCode.INSUFFICIENT_EVIDENCE);
        assertThat(codes(verdict)).startsWith("NO_EXPOSURE");
        assertThat(verdict.text()).startsWith("The data cannot answer: No checks of persons moving AT>DE are reported");
        assertThat(verdict.evidence()).isNull();
    }

    @Test
    void addingChecksChangesTheReason() {
        Story story = Story.on("AT-DE").control("DE", 10, END).decided();
        story.side("DE", TO_DE, 0, 40)
                .checks(500)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 50)
                .told();

        Verdict verdict = story.verdict(40);

        assertThat(codes(verdict)).doesNotContain("NO_EXPOSURE").contains("SIDE_SILENT");
    }

    @Test
    void tooFewEventsIsItsOwnAnswer() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        bothSides(story, 0, END, 1000, 1, 400, 0.4);

        Verdict verdict = story.verdict(70);

        assertThat(verdict.verdict()).isEqualTo(VerdictCode.INSUFFICIENT_EVIDENCE);
        assertThat(codes(verdict)).containsExactly("TOO_FEW_EVENTS");
    }

    @Test
    void hardlyAnyEventsAreTooSmallABaseline() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        bothSides(story, 0, END, 1000, 0.1, 400, 0.1);

        assertThat(codes(story.verdict(70))).containsExactly("BASELINE_TOO_SMALL");
    }

    @Test
    void enoughEventsWithoutAFallKeepTheControlUnderReview() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        bothSides(story, 0, END, 1000, 40, 400, 16);

        Verdict verdict = story.verdict(70);

        assertThat(verdict.verdict()).isEqualTo(VerdictCode.MAINTAIN_UNDER_REVIEW);
        assertThat(verdict.text()).isEqualTo(Sentences.MAINTAIN_UNDER_REVIEW);
        assertThat(verdict.insufficientBecause()).isEmpty();
    }

    @Test
    void aBaselineThatIsNotOverIsTooShort() {
        Story story = Story.on("AT-DE").control("DE", 5, END).decided();
        bothSides(story, 0, END, 1000, 40, 400, 16);

        assertThat(codes(story.verdict(20))).containsExactly("BASELINE_TOO_SHORT");
        assertThat(story.verdict(40).verdict()).isEqualTo(VerdictCode.MAINTAIN_UNDER_REVIEW);
        assertThat(condition(story.verdict(40), "BASELINE").text()).contains("already in force");
    }

    @Test
    void beforeASectionIsInternalThereIsNoVerdict() {
        Story story =
                Story.onSectionInternalSince("HR-SI", 50).control("SI", 10, END).decided();
        story.side("SI", "HR>SI", 0, 60)
                .checks(500)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 50)
                .told();

        assertThat(story.indicator(49).verdicts()).isEmpty();
        assertThat(story.indicator(50).verdicts()).hasSize(1);
    }

    @Test
    void whatCountsCannotShowNeedsAStatement() {
        Story story = fallenBecauseOf(Threat.UNAUTHORISED_MOVEMENT, Threat.TERRORISM);

        Verdict verdict = story.verdict(80);

        assertThat(verdict.verdict()).isEqualTo(VerdictCode.INSUFFICIENT_EVIDENCE);
        assertThat(codes(verdict)).containsExactly("NOT_COUNTABLE_WITHOUT_STATEMENT");
    }

    @Test
    void aStatementThatTheThreatEndedLetsTheCountsDecide() {
        Story story = fallenBecauseOf(Threat.UNAUTHORISED_MOVEMENT, Threat.TERRORISM)
                .statement("DE-2024-001", Threat.TERRORISM, ThreatAssessment.ENDED, 70, 90);

        assertThat(story.verdict(68).verdict()).isEqualTo(VerdictCode.INSUFFICIENT_EVIDENCE);
        assertThat(story.verdict(80).verdict()).isEqualTo(VerdictCode.REPLACEABLE_NOW);
        assertThat(codes(story.verdict(95))).containsExactly("NOT_COUNTABLE_WITHOUT_STATEMENT");
    }

    @Test
    void aRevisedStatementCountsAsKnownFromItsBeginning() {
        Story story = fallenBecauseOf(Threat.UNAUTHORISED_MOVEMENT, Threat.TERRORISM)
                .statement(1, "DE-2024-001", Threat.TERRORISM, ThreatAssessment.ENDED, 85, 90);

        assertThat(story.verdict(80).verdict()).isEqualTo(VerdictCode.REPLACEABLE_NOW);
    }

    @Test
    void aStatementThatTheThreatPersistsOutweighsTheCounts() {
        Story story = fallenBecauseOf(Threat.UNAUTHORISED_MOVEMENT, Threat.TERRORISM)
                .statement("DE-2024-001", Threat.TERRORISM, ThreatAssessment.PERSISTS, 70, 95);

        assertThat(story.verdict(80).verdict()).isEqualTo(VerdictCode.MAINTAIN_UNDER_REVIEW);
    }

    @Test
    void aSeaBorderIsOneSidedByNature() {
        Story story = Story.on("NO:SEA").control("NO", CONTROL, END).decided();
        story.side("NO", "*>NO", 0, END)
                .checks(1000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 40)
                .told();

        Verdict verdict = story.verdict(70);

        assertThat(verdict.verdict()).isEqualTo(VerdictCode.MAINTAIN_UNDER_REVIEW);
        assertThat(verdict.direction()).isEqualTo("*>NO");
        assertThat(condition(verdict, "ONE_SIDED_BY_NATURE").met()).isTrue();
        assertThat(verdict.conditions()).noneMatch(condition -> condition.code().equals("BOTH_SIDES"));
    }

    @Test
    void twoOppositeControlsHaveEachItsOwnVerdict() {
        Story story = baseline(1).control("AT", CONTROL, END).decided();
        bothSides(story, TURN, END, 1000, 1, 400, 0.4);
        story.side("AT", "DE>AT", 0, END)
                .checks(1000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 40)
                .told();
        story.side("DE", "DE>AT", 0, END)
                .checks(400)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 16)
                .told();

        List<Verdict> verdicts = story.indicator(80).verdicts();

        assertThat(verdicts).extracting(Verdict::controllingState).containsExactly("AT", "DE");
        assertThat(verdicts)
                .extracting(Verdict::verdict)
                .containsExactly(VerdictCode.MAINTAIN_UNDER_REVIEW, VerdictCode.REPLACEABLE_NOW);
    }

    @Test
    void everyCountableThreatOfTheControlHasToFall() {
        Story story = Story.on("AT-DE")
                .control("DE", CONTROL, END)
                .because(Threat.UNAUTHORISED_MOVEMENT, Threat.MIGRANT_SMUGGLING)
                .decided();
        for (int part = 0; part < 2; part++) {
            double movements = part == 0 ? 20 : 2;
            int from = part == 0 ? 0 : TURN;
            int to = part == 0 ? TURN - 1 : END;
            for (String state : List.of("AT", "DE")) {
                story.side(state, TO_DE, from, to)
                        .checks(1000)
                        .finds(Threat.UNAUTHORISED_MOVEMENT, movements)
                        .finds(Threat.MIGRANT_SMUGGLING, 20)
                        .told();
            }
        }

        assertThat(story.verdict(80).verdict()).isEqualTo(VerdictCode.MAINTAIN_UNDER_REVIEW);
    }

    @Test
    void missingMovementReportsAreNotAFall() {
        Story story = baseline(1);
        for (String state : List.of("AT", "DE")) {
            story.side(state, TO_DE, TURN, END)
                    .checks(1000)
                    .withoutMovementReports()
                    .told();
        }

        Verdict verdict = story.verdict(80);

        assertThat(verdict.verdict()).isEqualTo(VerdictCode.INSUFFICIENT_EVIDENCE);
        assertThat(codes(verdict)).startsWith("SIDE_SILENT", "SIDE_SILENT");
        assertThat(verdict.text()).contains("no complete reports of unauthorised movements");
    }

    @Test
    void anAlertOfARiseHoldsTheVerdictBack() {
        Story story = fallenBecauseOf(Threat.UNAUTHORISED_MOVEMENT)
                .sighting(new Sighting(
                        "A|SURGE|AT-DE",
                        PatternName.SURGE,
                        AlertStatus.ENDED,
                        List.of("AT-DE"),
                        List.of(Threat.UNAUTHORISED_MOVEMENT),
                        TO_DE,
                        Story.monday(80),
                        Story.monday(80) + 3));

        assertThat(story.verdict(79).verdict()).isEqualTo(VerdictCode.REPLACEABLE_NOW);
        assertThat(story.verdict(80).verdict()).isEqualTo(VerdictCode.MAINTAIN_UNDER_REVIEW);
        assertThat(condition(story.verdict(83), "NO_ALERT").met()).isFalse();
    }

    @Test
    void aCancelledAlertHoldsNothingBack() {
        Story story = fallenBecauseOf(Threat.UNAUTHORISED_MOVEMENT)
                .sighting(new Sighting(
                        "A|SURGE|AT-DE",
                        PatternName.SURGE,
                        AlertStatus.CANCEL,
                        List.of("AT-DE"),
                        List.of(Threat.UNAUTHORISED_MOVEMENT),
                        TO_DE,
                        Story.monday(80),
                        Story.monday(80) + 3));

        assertThat(story.verdict(80).verdict()).isEqualTo(VerdictCode.REPLACEABLE_NOW);
    }

    @Test
    void aThreatThatComesBackRevokesTheVerdict() {
        Story story = baseline(1);
        bothSides(story, TURN, 84, 1000, 1, 400, 0.4);
        bothSides(story, 85, END, 1000, 10, 400, 4);

        assertThat(story.verdict(84).verdict()).isEqualTo(VerdictCode.REPLACEABLE_NOW);
        assertThat(story.verdict(90).verdict()).isNotEqualTo(VerdictCode.REPLACEABLE_NOW);
        assertThat(story.verdict(90).evidence()).isLessThan(50);
    }

    @Test
    void policeChecksThatFindAsMuchSupportLess() {
        Story story = Story.on("AT-DE")
                .control("DE", CONTROL, END)
                .with(Agreement.JOINT_PATROLS)
                .decided();
        story.side("DE", TO_DE, 0, CONTROL - 1)
                .checks(2000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 40)
                .told();
        story.side("DE", TO_DE, CONTROL, END)
                .underControl()
                .checks(2000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 40)
                .told();
        story.side("AT", TO_DE, 0, END)
                .checks(2000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 60)
                .told();

        Verdict verdict = story.verdict(70);

        assertThat(verdict.verdict()).isEqualTo(VerdictCode.PHASE_DOWN_CANDIDATE);
        assertThat(verdict.paths()).containsExactly(VerdictPath.ALTERNATIVES_SUFFICE);
        assertThat(verdict.adaptations()).hasSize(3);
        assertThat(verdict.text()).isEqualTo(Sentences.PHASE_DOWN_CANDIDATE);
    }

    @Test
    void policeChecksFromBeforeAControlAreNotComparedWithIt() {
        Story story = Story.on("AT-DE")
                .control("DE", CONTROL, END)
                .with(Agreement.JOINT_PATROLS)
                .decided();
        for (String state : List.of("AT", "DE")) {
            story.side(state, TO_DE, 0, CONTROL - 1)
                    .checks(2000)
                    .finds(Threat.UNAUTHORISED_MOVEMENT, 60)
                    .told();
        }
        story.side("AT", TO_DE, CONTROL, END)
                .checks(2000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 5)
                .told();
        story.side("DE", TO_DE, CONTROL, END)
                .underControl()
                .checks(2000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 60)
                .told();

        List<Indicator> indicators = story.indicators(0, CONTROL + 30);

        assertThat(indicators).noneMatch(VerdictTest::givesWay);
        assertThat(condition(indicators.get(CONTROL).verdicts().get(0), "QUARTER_OF_CONTROL")
                        .met())
                .isFalse();
    }

    @Test
    void policeChecksThatDriftTowardsBorderControlAreNoAlternative() {
        Story story = Story.on("AT-DE")
                .control("DE", CONTROL, END)
                .with(Agreement.JOINT_PATROLS)
                .decided()
                .sighting(new Sighting(
                        "EQUIVALENCE_DRIFT|AT-DE",
                        PatternName.EQUIVALENCE_DRIFT,
                        AlertStatus.NEW,
                        List.of("AT-DE"),
                        List.of(),
                        null,
                        Story.monday(65),
                        Long.MAX_VALUE));
        story.side("DE", TO_DE, 0, END)
                .underControl()
                .checks(2000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 40)
                .told();
        story.side("AT", TO_DE, 0, END)
                .checks(2000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 60)
                .told();

        assertThat(story.verdict(64).verdict()).isEqualTo(VerdictCode.PHASE_DOWN_CANDIDATE);
        assertThat(story.verdict(66).verdict()).isEqualTo(VerdictCode.MAINTAIN_UNDER_REVIEW);
    }

    @Test
    void withoutCooperationPoliceChecksAloneAreNotEnough() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        story.side("DE", TO_DE, 0, END)
                .underControl()
                .checks(2000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 40)
                .told();
        story.side("AT", TO_DE, 0, END)
                .checks(2000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 60)
                .told();

        assertThat(story.verdict(70).verdict()).isEqualTo(VerdictCode.MAINTAIN_UNDER_REVIEW);
    }

    @Test
    void aVerdictSaysSinceWhenItHolds() {
        Story story = fallenBecauseOf(Threat.UNAUTHORISED_MOVEMENT);
        List<Indicator> indicators = story.indicators(0, 85);
        int first = TURN;
        while (indicators.get(first).verdicts().get(0).verdict() != VerdictCode.REPLACEABLE_NOW) {
            first++;
        }

        Verdict last = indicators.get(85).verdicts().get(0);

        assertThat(last.verdict()).isEqualTo(VerdictCode.REPLACEABLE_NOW);
        assertThat(last.since()).isEqualTo(IsoWeek.label(Story.monday(first)));
    }

    @Test
    void everyDimensionIsThere() {
        assertThat(baseline(1).verdict(TURN - 1).dimensions())
                .extracting(Dimension::dimension)
                .containsExactlyElementsOf(
                        Stream.of(DimensionCode.values()).map(Enum::name).toList());
    }

    @Test
    void noSentenceAdvisesToIntroduceControl() {
        assertThat(List.of(
                        Sentences.REPLACEABLE_NOW,
                        Sentences.PHASE_DOWN_CANDIDATE,
                        Sentences.MAINTAIN_UNDER_REVIEW,
                        Sentences.INSUFFICIENT_EVIDENCE))
                .containsExactly(
                        "The data support replacing this control by intensified police checks.",
                        "The data support reducing its location, frequency or intensity.",
                        "The data do not yet show that the control can be replaced. This is not a finding that it is"
                                + " necessary or proportionate; that is for the state to establish (Art. 25(2), 26).",
                        "The data cannot answer: ");
    }

    private static Story fallenBecauseOf(Threat... threats) {
        Story story =
                Story.on("AT-DE").control("DE", CONTROL, END).because(threats).decided();
        bothSides(story, 0, CONTROL - 1, 1000, 20, 400, 8);
        bothSides(story, CONTROL, TURN - 1, 1000, 20, 400, 8);
        bothSides(story, TURN, END, 1000, 2, 400, 0.8);
        return story;
    }

    /** Ten a week on one side, four on the other, until the turn. */
    private static Story baseline(long seed) {
        Story story = Story.on("AT-DE", seed).control("DE", CONTROL, END).decided();
        bothSides(story, 0, TURN - 1, 1000, 10, 400, 4);
        return story;
    }

    private static void bothSides(
            Story story, int from, int to, long checksOfDe, double foundByDe, long checksOfAt, double foundByAt) {
        story.side("DE", TO_DE, from, to)
                .underControl()
                .checks(checksOfDe)
                .finds(Threat.UNAUTHORISED_MOVEMENT, foundByDe)
                .told();
        story.side("AT", TO_DE, from, to)
                .checks(checksOfAt)
                .finds(Threat.UNAUTHORISED_MOVEMENT, foundByAt)
                .told();
    }

    private static boolean givesWay(Indicator indicator) {
        return indicator.verdicts().stream()
                .anyMatch(verdict -> verdict.verdict() == VerdictCode.REPLACEABLE_NOW
                        || verdict.verdict() == VerdictCode.PHASE_DOWN_CANDIDATE);
    }

    private static List<String> codes(Verdict verdict) {
        return verdict.insufficientBecause().stream().map(Insufficiency::code).toList();
    }

    private static Condition condition(Verdict verdict, String code) {
        return verdict.conditions().stream()
                .filter(condition -> condition.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
