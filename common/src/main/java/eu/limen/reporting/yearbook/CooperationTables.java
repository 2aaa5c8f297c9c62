package eu.limen.reporting.yearbook;

import eu.limen.paper.Block;
import eu.limen.paper.Lacking;
import eu.limen.paper.Table;
import eu.limen.reporting.cooperation.CooperationIndicator;
import eu.limen.reporting.cooperation.CooperationTable;
import java.util.Arrays;

/** How states worked together in the year: alerts and their answers, what was decided on results, reviews and joint risk analyses, by state. */
final class CooperationTables {

    private CooperationTables() {}

    static Block answers(YearbookSource source) {
        return table(
                source,
                "cooperation-answers",
                "Alerts and their answers, and what was decided on results, by state. Source: cooperation.csv",
                "Alerts, answers and decisions",
                "alerts of the analysis and recorded answers (limen report --results)",
                CooperationIndicator.ALERTS_RECEIVED,
                CooperationIndicator.ALERTS_ANSWERED,
                CooperationIndicator.SHARE_OF_ALERTS_ANSWERED_BY_ALL,
                CooperationIndicator.MEDIAN_HOURS_TO_ANSWER,
                CooperationIndicator.DECISIONS_ON_RESULTS,
                CooperationIndicator.DISSENTS_ON_RESULTS);
    }

    static Block reviews(YearbookSource source) {
        return table(
                source,
                "cooperation-reviews",
                "Joint reviews, by state. Source: cooperation.csv",
                "Joint reviews",
                "recorded reviews that both states confirmed",
                CooperationIndicator.REVIEWS_HELD,
                CooperationIndicator.REVIEWS_DUE,
                CooperationIndicator.REVIEWS_HELD_WHEN_DUE,
                CooperationIndicator.SHARE_OF_REVIEWS_HELD_WHEN_DUE);
    }

    static Block analyses(YearbookSource source) {
        return table(
                source,
                "cooperation-analyses",
                "Decisions to control that began in the year, and joint risk analyses, by state. Source: cooperation.csv",
                "Joint risk analyses",
                "decisions to control that began in the year",
                CooperationIndicator.CONTROLS_DECIDED,
                CooperationIndicator.CONTROLS_STATING_JOINT_RISK_ANALYSIS,
                CooperationIndicator.CONTROLS_WITH_JOINT_RISK_ANALYSIS);
    }

    private static Block table(
            YearbookSource source,
            String name,
            String caption,
            String what,
            String needed,
            CooperationIndicator... indicators) {
        Table table = StateTable.of(
                        name,
                        caption,
                        CooperationTable.NAME,
                        Arrays.stream(indicators).map(Enum::name).toArray(String[]::new))
                .of(source);
        return table.isEmpty() ? Lacking.of(what, needed) : table;
    }
}
