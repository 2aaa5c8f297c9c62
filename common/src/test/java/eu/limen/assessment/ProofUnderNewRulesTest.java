package eu.limen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.RuleSetReader;
import eu.limen.model.Threat;
import eu.limen.model.Verdict;
import eu.limen.model.VerdictCode;
import eu.limen.rules.PerVersion;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RuleSets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A threat falls to a tenth in week 60 and the control can give way; in week 76 other rules begin to hold. */
class ProofUnderNewRulesTest {

    private static final int TURN = 60;
    private static final int CHANGE = 76;
    private static final int END = 100;

    @Test
    void evidenceAgainstOneShareIsNoneAgainstAnother() {
        List<Verdict> same = verdicts("{indicator: {margin: 3}}");
        List<Verdict> stricter = verdicts("{verdict: {theta: 0.3}}");

        assertThat(same.get(CHANGE).verdict()).isEqualTo(VerdictCode.REPLACEABLE_NOW);
        assertThat(stricter.get(CHANGE - 1)).isEqualTo(same.get(CHANGE - 1));
        assertThat(stricter.get(CHANGE).verdict()).isNotEqualTo(VerdictCode.REPLACEABLE_NOW);
        assertThat(stricter.get(CHANGE).evidence()).isLessThan(50);
        assertThat(stricter.get(END).verdict())
                .as("the fall is real, so it is proved again")
                .isEqualTo(VerdictCode.REPLACEABLE_NOW);
    }

    @Test
    void aBaselineThatHasBegunKeepsItsLength() {
        List<Verdict> same = verdicts("{indicator: {margin: 3}}");
        List<Verdict> longer = verdicts("{verdict: {baselineWeeks: 104}}");

        assertThat(longer)
                .extracting(Verdict::verdict)
                .isEqualTo(same.stream().map(Verdict::verdict).toList());
        assertThat(longer.get(END).evidence()).isEqualTo(same.get(END).evidence());
    }

    private static List<Verdict> verdicts(String parameters) {
        PerVersion<AssessmentRules> rules = PerVersion.of(
                RuleSets.of(List.of(RuleSetReader.standard(), changed(parameters))),
                version -> AssessmentRules.of(version, "AT-DE"));
        Story story = Story.on("AT-DE", 1).control("DE", 0, END).decided();
        bothSides(story, 0, TURN - 1, 30, 12);
        bothSides(story, TURN, END, 3, 1.2);
        SectionHistory history = story.history();
        List<Verdict> verdicts = new ArrayList<>();
        AssessmentState state = AssessmentState.none();
        for (int week = 0; week <= END; week++) {
            long monday = Story.monday(week);
            Assessed assessed = WeeklyAssessment.assess(
                    history, state, monday, Story.RULES.time().weekClosesMillis(monday), rules);
            state = assessed.state();
            verdicts.add(assessed.indicator().verdicts().get(0));
        }
        return verdicts;
    }

    private static RuleSet changed(String parameters) {
        Instant validFrom = Instant.ofEpochMilli(Story.RULES.time().weekClosesMillis(Story.monday(CHANGE)));
        return RuleSetReader.read("changed.yaml", """
                version: "2"
                publishedAt: 2000-01-01T00:00:00Z
                validFrom: %s
                regime: SBC_2024
                parameters: %s
                """.formatted(validFrom, parameters));
    }

    private static void bothSides(Story story, int from, int to, double foundByDe, double foundByAt) {
        story.side("DE", "AT>DE", from, to)
                .underControl()
                .checks(1000)
                .finds(Threat.UNAUTHORISED_MOVEMENT, foundByDe)
                .told();
        story.side("AT", "AT>DE", from, to)
                .checks(400)
                .finds(Threat.UNAUTHORISED_MOVEMENT, foundByAt)
                .told();
    }
}
