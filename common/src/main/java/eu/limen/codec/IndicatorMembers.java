package eu.limen.codec;

import eu.limen.model.Component;
import eu.limen.model.ForecastPoint;
import eu.limen.model.Indicator;
import eu.limen.model.Interval;
import eu.limen.model.PatternMention;
import eu.limen.model.Practice;
import eu.limen.model.ThreatScore;
import eu.limen.model.Trend;

/** The members of an indicator, its verdicts among them. */
final class IndicatorMembers {

    private IndicatorMembers() {}

    static void write(ResultSink json, Indicator indicator) {
        ResultWriter.begin(json, indicator.id(), indicator.revision(), indicator.knownAtMillis())
                .text("section", indicator.section())
                .text("week", indicator.week())
                .real("score", indicator.score())
                .word("level", indicator.level())
                .word("driver", indicator.driver())
                .word("confidence", indicator.confidence())
                .flag("joint", indicator.joint())
                .word("agreement", indicator.agreement())
                .objects("threats", indicator.threats(), IndicatorMembers::threat)
                .objects("patterns", indicator.patterns(), IndicatorMembers::pattern)
                .object("practice", indicator.practice(), IndicatorMembers::practice)
                .objects("verdicts", indicator.verdicts(), VerdictMembers::write)
                .keyed(
                        "endorsement",
                        indicator.endorsement(),
                        (states, word) -> states.word(word.getKey(), word.getValue()));
        ResultWriter.end(json, indicator.reasons(), indicator.generatedBy());
    }

    private static void threat(ResultSink json, ThreatScore threat) {
        json.word("category", threat.category())
                .text("direction", threat.direction())
                .real("score", threat.score())
                .word("level", threat.level())
                .objects("components", threat.components(), IndicatorMembers::component)
                .whole("observed", threat.observed())
                .whole("exposure", threat.exposure())
                .real("expected", threat.expected())
                .real("pValue", threat.pValue())
                .real("dispersion", threat.dispersion())
                .object("per1000", threat.per1000(), IndicatorMembers::interval)
                .object("rateRatio", threat.rateRatio(), IndicatorMembers::interval)
                .object("trend", threat.trend(), IndicatorMembers::trend)
                .real("shrinkWeight", threat.shrinkWeight())
                .flag("standsOut", threat.standsOut())
                .objects("forecast", threat.forecast(), IndicatorMembers::forecast);
    }

    private static void component(ResultSink json, Component component) {
        json.text("name", component.name()).real("points", component.points()).text("text", component.text());
    }

    private static void interval(ResultSink json, Interval interval) {
        json.real("mean", interval.mean()).real("low", interval.low()).real("high", interval.high());
    }

    private static void trend(ResultSink json, Trend trend) {
        json.real("ratio", trend.ratio())
                .real("probabilityRising", trend.probabilityRising())
                .real("probabilityFalling", trend.probabilityFalling());
    }

    private static void forecast(ResultSink json, ForecastPoint point) {
        json.whole("weeksAhead", point.weeksAhead())
                .real("median", point.median())
                .real("low50", point.low50())
                .real("high50", point.high50())
                .real("low80", point.low80())
                .real("high80", point.high80())
                .real("low95", point.low95())
                .real("high95", point.high95())
                .real("exposure", point.exposure())
                .object("per1000", point.per1000(), IndicatorMembers::interval);
    }

    private static void pattern(ResultSink json, PatternMention mention) {
        json.text("episode", mention.episode())
                .word("pattern", mention.pattern())
                .day("since", mention.sinceDay());
    }

    private static void practice(ResultSink json, Practice practice) {
        json.real("mobileShare", practice.mobileShare())
                .real("systematicShare", practice.systematicShare())
                .real("jointShare", practice.jointShare())
                .real("borderControlShare", practice.borderControlShare())
                .real("waitingMinutes", practice.waitingMinutes())
                .real("openConnections", practice.openConnections())
                .real("longWaitingMinutes", practice.longWaitingMinutes())
                .real("openLanes", practice.openLanes());
    }
}
