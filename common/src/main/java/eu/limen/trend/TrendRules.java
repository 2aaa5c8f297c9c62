package eu.limen.trend;

import eu.limen.analysis.AlarmParameters;
import eu.limen.analysis.FilterParameters;
import eu.limen.analysis.WeekParameters;
import eu.limen.rules.AlarmRules;
import eu.limen.rules.Parameters;
import eu.limen.rules.PerVersion;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RuleSets;
import eu.limen.rules.TimeRules;
import eu.limen.rules.WeekRules;

/** The part of a rule set that the weekly models of one section go by. */
public record TrendRules(TimeRules time, WeekParameters week, AlarmParameters alarm) {

    /** The rules as they hold on a section, version by version. */
    public static PerVersion<TrendRules> of(RuleSets rules, String section) {
        return PerVersion.of(rules, version -> of(version, section));
    }

    /** The rules as they hold on a section. */
    public static TrendRules of(RuleSet rules, String section) {
        Parameters parameters = rules.parametersOf(section);
        return new TrendRules(parameters.time(), week(parameters.week()), alarm(parameters.alarm()));
    }

    private static WeekParameters week(WeekRules rules) {
        FilterParameters seasonal = filter(rules);
        return new WeekParameters(
                seasonal.withLevelDiscount(rules.firstYearDiscount()).withSeason(0, FilterParameters.WEEKS_PER_YEAR),
                seasonal,
                seasonal.withLevelDiscount(rules.slowDiscount()).withGuard(rules.slowGuardWindows()),
                rules.learningWindows(),
                rules.seasonAfterWindows(),
                rules.acceptanceWindows(),
                rules.acceptanceAlpha(),
                rules.startVariance(),
                rules.interventionVariance(),
                rules.lastingProbability());
    }

    private static FilterParameters filter(WeekRules rules) {
        return new FilterParameters(
                rules.levelDiscount(),
                rules.seasonDiscount(),
                rules.guardWindows(),
                1,
                FilterParameters.WEEKS_PER_YEAR,
                rules.winsorLimit(),
                rules.startDispersion(),
                rules.startDispersionWeight(),
                rules.dispersionMemory(),
                rules.smallMean(),
                rules.levelVarianceLimit(),
                rules.seasonVariance());
    }

    private static AlarmParameters alarm(AlarmRules rules) {
        return new AlarmParameters(
                rules.alpha(), rules.kappa(), rules.decisionLimit(), rules.leastCount(), rules.countedWeeks());
    }
}
