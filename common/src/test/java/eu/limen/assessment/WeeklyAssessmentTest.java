package eu.limen.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.SectionWeek;
import eu.limen.model.Component;
import eu.limen.model.Indicator;
import eu.limen.model.Insufficiency;
import eu.limen.model.Threat;
import eu.limen.model.ThreatScore;
import eu.limen.model.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The assessment is a fold over closed weeks: the way in which they came leaves no trace. */
class WeeklyAssessmentTest {

    private static final int CONTROL = 26;
    private static final int TURN = 45;
    private static final int END = 70;

    @Test
    void aCarriedStateGivesWhatTheWholeHistoryGives() {
        Story story = fall("AT", "DE", 1);

        List<Indicator> carried = story.indicators(0, END);

        for (int week : List.of(10, CONTROL, TURN + 5, END)) {
            assertThat(carried.get(week)).isEqualTo(story.indicator(week));
        }
    }

    @Test
    void theOrderInWhichWeeksArriveIsForgotten() {
        Story story = fall("AT", "DE", 1);
        SectionHistory history = story.history();
        List<SectionWeek> shuffled = new ArrayList<>(history.weeks());
        Collections.shuffle(shuffled, new Random(7));

        Indicator indicator = Story.assess(story.history(shuffled), END);

        assertThat(indicator).isEqualTo(Story.assess(history, END));
    }

    @Test
    void aCorrectedWeekIsJudgedAsIfItHadComeInTime() {
        Story story = fall("AT", "DE", 1);
        SectionHistory wrong = story.history();
        SectionHistory right = fall("AT", "DE", 2).history();
        List<SectionWeek> corrected = new ArrayList<>(wrong.weeks());
        corrected.set(END - 3, right.weeks().get(END - 3));
        SectionHistory after = story.history(corrected);
        AssessmentState state = through(wrong, END - 4);

        for (int week = END - 3; week < END; week++) {
            state = assess(after, state, week).state();
        }
        Indicator again = assess(after, state, END).indicator();

        assertThat(again).isEqualTo(Story.assess(after, END));
        assertThat(again).isNotEqualTo(Story.assess(wrong, END));
    }

    @Test
    void aDecisionKnownLateIsCaughtUpWith() {
        SectionHistory withDecision = fall("AT", "DE", 1).history();
        SectionHistory without = new SectionHistory(
                Story.on("AT-DE").history().measures(),
                withDecision.weeks(),
                withDecision.trends(),
                List.of(),
                List.of(),
                List.of());
        AssessmentState unaware = through(without, END - 1);

        Indicator indicator = assess(withDecision, unaware, END).indicator();

        assertThat(unaware.lineages()).isEmpty();
        assertThat(indicator).isEqualTo(Story.assess(withDecision, END));
    }

    @Test
    void aRenamedStateChangesNothingButTheName() {
        List<Indicator> original = fall("AT", "DE", 1).indicators(0, END);
        List<Indicator> renamed = fall("NL", "BE", 1).indicators(0, END);

        for (int week = 0; week <= END; week++) {
            assertThat(figures(renamed.get(week))).as("week %d", week).isEqualTo(figures(original.get(week)));
        }
    }

    @Test
    void aWeekThatIsNotKnownIsSkipped() {
        Story story = fall("AT", "DE", 1);
        List<SectionWeek> gap = story.history().weeks().stream()
                .filter(week -> week.mondayDay() != Story.monday(50))
                .toList();

        Indicator indicator = Story.assess(story.history(gap), END);

        assertThat(indicator.verdicts()).hasSize(1);
    }

    private static AssessmentState through(SectionHistory history, int lastWeek) {
        AssessmentState state = AssessmentState.none();
        for (int week = 0; week <= lastWeek; week++) {
            state = assess(history, state, week).state();
        }
        return state;
    }

    private static Assessed assess(SectionHistory history, AssessmentState before, int week) {
        long close = Story.RULES.time().weekClosesMillis(Story.monday(week));
        return WeeklyAssessment.assess(history, before, Story.monday(week), close, Story.RULES);
    }

    /** One state controls what comes from the other; at the turn the threat falls. */
    private static Story fall(String other, String controlling, long seed) {
        String section = Stream.of(other, controlling)
                .sorted()
                .reduce((left, right) -> left + '-' + right)
                .orElseThrow();
        String direction = other + '>' + controlling;
        Story story = Story.on(section, seed).control(controlling, CONTROL, END).decided();
        for (int part = 0; part < 2; part++) {
            int from = part == 0 ? 0 : TURN;
            int to = part == 0 ? TURN - 1 : END;
            double rate = part == 0 ? 1 : 0.1;
            story.side(controlling, direction, from, to)
                    .underControl()
                    .checks(1000)
                    .finds(Threat.UNAUTHORISED_MOVEMENT, 20 * rate)
                    .finds(Threat.DOCUMENT_FRAUD, 5)
                    .told();
            story.side(other, direction, from, to)
                    .checks(500)
                    .finds(Threat.UNAUTHORISED_MOVEMENT, 8 * rate)
                    .told();
        }
        return story;
    }

    /** All that is said in figures and codes. */
    private static List<Object> figures(Indicator indicator) {
        List<Object> figures = new ArrayList<>(List.of(
                String.valueOf(indicator.score()),
                indicator.level(),
                indicator.confidence(),
                indicator.joint(),
                indicator.agreement(),
                indicator.practice()));
        for (ThreatScore threat : indicator.threats()) {
            figures.add(threat.category());
            figures.add(threat.components().stream().map(Component::points).toList());
            figures.add(String.valueOf(threat.per1000()));
            figures.add(String.valueOf(threat.rateRatio()));
        }
        for (Verdict verdict : indicator.verdicts()) {
            figures.add(verdict.verdict());
            figures.add(verdict.since());
            figures.add(String.valueOf(verdict.evidence()));
            figures.add(verdict.insufficientBecause().stream()
                    .map(Insufficiency::code)
                    .toList());
            figures.add(verdict.conditions().stream()
                    .map(condition -> condition.code() + condition.met())
                    .toList());
        }
        return figures;
    }
}
