package eu.limen.assessment;

import eu.limen.analysis.WeekForecast;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One section's weeks, folded one after the other. */
final class SectionFold {

    private final SectionHistory history;
    private final AssessmentRules rules;
    private final WeekTable table;
    private final SectionScores scores;
    private final SectionVerdicts verdicts;

    SectionFold(SectionHistory history, AssessmentRules rules) {
        this.history = history;
        this.rules = rules;
        this.table = new WeekTable(history.weeks());
        this.scores =
                new SectionScores(history, table, ScoreRules.of(rules.indicator()), new WeekForecast(rules.week()));
        this.verdicts = new SectionVerdicts(history, table, rules);
    }

    /** The first week that a state has not seen, of those known; the asked one if none is missing. */
    long firstMissing(AssessmentState before, long mondayDay) {
        if (table.isEmpty()) {
            return mondayDay;
        }
        long first = before.throughMondayDay() < table.firstMonday()
                ? table.firstMonday()
                : before.throughMondayDay() + IsoWeek.DAYS;
        return Math.min(first, mondayDay);
    }

    Assessed week(AssessmentState before, long mondayDay, long tick) {
        List<Scored> scored = scores.week(before.scores(), mondayDay);
        Map<String, ScoreState> scoreStates = new TreeMap<>();
        scored.forEach(score -> scoreStates.put(score.flow().key(), score.state()));
        List<VerdictStep> steps = verdicts.week(before.lineages(), mondayDay);
        Map<String, LineageState> lineageStates = new TreeMap<>(before.lineages());
        steps.forEach(step -> lineageStates.put(step.key(), step.state()));
        return new Assessed(
                new SectionIndicator(history, table, rules)
                        .of(scored, steps.stream().map(VerdictStep::verdict).toList(), mondayDay, tick),
                new AssessmentState(mondayDay, scoreStates, lineageStates));
    }
}
