package eu.limen.situation;

import eu.limen.analysis.FilterParameters;
import eu.limen.analysis.LabelParameters;
import eu.limen.analysis.SeriesParameters;
import eu.limen.model.GeneratedBy;
import eu.limen.rules.LabelRules;
import eu.limen.rules.Parameters;
import eu.limen.rules.PerVersion;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RuleSets;
import eu.limen.rules.SeriesRules;

/**
 * The part of a rule set that judges days.
 *
 * @param closeHours hours after a day's end, in UTC, at which it closes
 * @param ringDays closed days that a late report may still change: the horizon, and slack for the delay of arrival
 */
public record SituationRules(
        int closeHours, int ringDays, SeriesParameters series, LabelParameters labels, GeneratedBy generatedBy) {

    /** Days have a season of a week, if any (methods 1). */
    private static final double DAYS_A_WEEK = 7;

    /** The rules as they hold on a section, version by version. */
    public static PerVersion<SituationRules> of(RuleSets rules, String section) {
        return PerVersion.of(rules, version -> of(version, section));
    }

    /** The rules as they hold on a section. */
    public static SituationRules of(RuleSet rules, String section) {
        Parameters parameters = rules.parametersOf(section);
        return new SituationRules(
                parameters.time().dayCloseHour(),
                parameters.time().horizonDays() + parameters.time().ringSlackDays(),
                series(parameters.day()),
                labels(parameters.label(), parameters.day().learningWindows()),
                rules.generatedBy());
    }

    private static SeriesParameters series(SeriesRules day) {
        FilterParameters filter = new FilterParameters(
                day.levelDiscount(),
                day.seasonDiscount(),
                day.guardWindows(),
                day.harmonics(),
                DAYS_A_WEEK,
                day.winsorLimit(),
                day.startDispersion(),
                day.startDispersionWeight(),
                day.dispersionMemory(),
                day.smallMean(),
                day.levelVarianceLimit(),
                day.seasonVariance());
        return new SeriesParameters(
                filter,
                day.learningWindows(),
                day.acceptanceWindows(),
                day.acceptanceAlpha(),
                day.startVariance(),
                day.recentWindows(),
                day.referenceWindows());
    }

    private static LabelParameters labels(LabelRules label, int learningDays) {
        return new LabelParameters(
                learningDays,
                label.highAlpha(),
                label.risingRatio(),
                label.fallingRatio(),
                label.changeProbability(),
                label.fallenShare(),
                label.fallenAlpha());
    }
}
