package eu.limen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Condition;
import eu.limen.model.Dimension;
import eu.limen.model.Threat;
import eu.limen.model.Verdict;
import eu.limen.model.VerdictCode;
import eu.limen.rules.Approval;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a verdict says besides its answer. */
class VerdictWordsTest {

    private static final String TO_DE = "AT>DE";
    private static final int CONTROL = 28;
    private static final int TURN = 60;
    private static final int END = 100;

    @Test
    void thresholdsAreTheNetworksUntilBothStatesHaveAgreed() {
        Story story = fall();
        long close = Story.RULES.time().weekClosesMillis(Story.monday(80));
        Approval first = new Approval("AT-DE", "AT", close);
        Approval late = new Approval("AT-DE", "DE", close + 1);
        Approval elsewhere = new Approval("DE-PL", "DE", close);
        Approval second = new Approval("AT-DE", "DE", close);

        assertThat(thresholds(story, List.of()).text()).contains("network default, not agreed by the two states");
        assertThat(thresholds(story, List.of(first, late, elsewhere)).met()).isFalse();
        assertThat(thresholds(story, List.of(first, second)).met()).isTrue();
        assertThat(thresholds(story, List.of(first, second)).text()).contains("agreed by AT and DE");
    }

    @Test
    void thresholdsThatNobodyAgreedToHoldNoVerdictBack() {
        assertThat(fall().verdict(80).verdict()).isEqualTo(VerdictCode.REPLACEABLE_NOW);
    }

    @Test
    void inTheFirstYearAFallMayBeTheSeasons() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        bothSides(story, 0, 33, 20, 8);
        bothSides(story, 34, 70, 1, 0.4);

        assertThat(story.verdict(50).verdict()).isNotEqualTo(VerdictCode.REPLACEABLE_NOW);
        assertThat(condition(story.verdict(50), "SEASON").met()).isFalse();
        assertThat(condition(story.verdict(50), "SEASON").text()).startsWith("Season not excluded");
        assertThat(condition(story.verdict(50), "FALL_PROVED").text()).contains("building");
        assertThat(condition(story.verdict(52), "SEASON").met()).isTrue();
    }

    @Test
    void everyResultStatesThePowerOfTheTest() {
        for (int week : List.of(TURN - 1, 80)) {
            assertThat(condition(fall().verdict(week), "ENOUGH_EVENTS").text())
                    .contains("would be shown within 26 weeks with probability");
        }
    }

    @Test
    void theTrendSaysUntilWhenTheThreatIsExpectedToPersist() {
        assertThat(trend(fall().verdict(TURN - 1)))
                .contains("Assuming no further change, unauthorised movement is expected to stay above 50.0 %")
                .contains("cautious estimate beyond 26 weeks");
        assertThat(trend(fall().verdict(90))).contains("central estimate not beyond next week");
    }

    @Test
    void aChangeOfRegimeIsNamed() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        story.side("AT", TO_DE, 0, END)
                .checks(400)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 8)
                .told();
        story.side("DE", TO_DE, 0, CONTROL - 1)
                .checks(1000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 20)
                .told();
        story.side("DE", TO_DE, CONTROL, END)
                .underControl()
                .checks(1000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 20)
                .told();

        assertThat(condition(story.verdict(70), "REGIMES_COMPARED").text()).contains("have taken each other's place");
        assertThat(fall().verdict(70).conditions())
                .noneMatch(condition -> condition.code().equals("REGIMES_COMPARED"));
    }

    @Test
    void theLevelBeforeTheBaselineIsSaidToBeUnknownWhereItIs() {
        assertThat(condition(fall().verdict(70), "NOT_ABOVE_NORMAL").met()).isTrue();
        assertThat(condition(fall().verdict(70), "NOT_ABOVE_NORMAL").text()).contains("is not known (2 weeks");
    }

    @Test
    void findingsWithoutChecksAreCountedInWords() {
        Story story = fall();
        story.side("DE", TO_DE, END + 1, END + 1)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 30)
                .told();
        story.side("AT", TO_DE, END + 1, END + 1)
                .checks(10)
                .finds(Threat.UNAUTHORISED_MOVEMENT, 90)
                .told();

        Verdict verdict = story.control("DE", END + 1, END + 9).decided().verdict(END + 1);

        assertThat(condition(verdict, "FINDINGS_WITHOUT_CHECKS").text()).contains("in no rate");
        assertThat(condition(verdict, "MORE_FOUND_THAN_CHECKED").met()).isFalse();
    }

    private static Condition thresholds(Story story, List<Approval> approvals) {
        AssessmentRules rules = new AssessmentRules(
                Story.RULES.generatedBy(),
                Story.RULES.time(),
                Story.RULES.week(),
                Story.RULES.verdict(),
                Story.RULES.indicator(),
                Story.RULES.practice(),
                Story.RULES.capacity(),
                Story.RULES.distinction(),
                Story.RULES.deadline(),
                Story.RULES.law(),
                approvals);
        long monday = Story.monday(80);
        return condition(
                WeeklyAssessment.assess(
                                story.historyThrough(80),
                                AssessmentState.none(),
                                monday,
                                rules.time().weekClosesMillis(monday),
                                rules)
                        .indicator()
                        .verdicts()
                        .get(0),
                "THRESHOLDS_AGREED");
    }

    private static Story fall() {
        Story story = Story.on("AT-DE").control("DE", CONTROL, END).decided();
        bothSides(story, 0, TURN - 1, 20, 8);
        bothSides(story, TURN, END, 1, 0.4);
        return story;
    }

    private static void bothSides(Story story, int from, int to, double foundByDe, double foundByAt) {
        story.side("DE", TO_DE, from, to)
                .underControl()
                .checks(1000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, foundByDe)
                .told();
        story.side("AT", TO_DE, from, to)
                .checks(400)
                .finds(Threat.UNAUTHORISED_MOVEMENT, foundByAt)
                .told();
    }

    private static String trend(Verdict verdict) {
        return verdict.dimensions().stream()
                .filter(dimension -> dimension.dimension().equals("THREAT_TREND"))
                .map(Dimension::text)
                .findFirst()
                .orElseThrow();
    }

    private static Condition condition(Verdict verdict, String code) {
        return verdict.conditions().stream()
                .filter(condition -> condition.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
