package eu.limen.assessment;

import eu.limen.analysis.WeekForecast;
import eu.limen.rules.PerVersion;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** One section's weeks, folded one after the other. */
final class SectionFold {

    private final SectionHistory history;
    private final WeekTable table;
    private final RulesOfWeeks<AssessmentRules> rules;
    private final RulesOfWeeks<SectionScores> scores;
    private final SectionVerdicts verdicts;

    SectionFold(SectionHistory history, PerVersion<AssessmentRules> versions) {
        this.history = history;
        this.table = new WeekTable(history.weeks());
        this.rules = RulesOfWeeks.of(versions, Function.identity());
        this.scores = RulesOfWeeks.of(versions, this::scores);
        this.verdicts = new SectionVerdicts(history, table, versions);
    }

    private SectionScores scores(AssessmentRules version) {
        return new SectionScores(history, table, ScoreRules.of(version.indicator()), new WeekForecast(version.week()));
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
        List<Scored> scored = scores.in(mondayDay).week(before.scores(), mondayDay);
        Map<String, ScoreState> scoreStates = new TreeMap<>();
        scored.forEach(score -> scoreStates.put(score.flow().key(), score.state()));
        List<VerdictStep> steps = verdicts.week(before.lineages(), mondayDay);
        Map<String, LineageState> lineageStates = new TreeMap<>(before.lineages());
        steps.forEach(step -> lineageStates.put(step.key(), step.state()));
        return new Assessed(
                new SectionIndicator(history, table, rules.in(mondayDay))
                        .of(scored, steps.stream().map(VerdictStep::verdict).toList(), mondayDay, tick),
                new AssessmentState(mondayDay, scoreStates, lineageStates));
    }
}
