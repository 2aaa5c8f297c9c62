package eu.limen.draft;

import eu.limen.draft.SectionFile.ScoredWeek;
import eu.limen.model.ForecastPoint;
import eu.limen.model.Threat;
import eu.limen.model.ThreatScore;
import eu.limen.paper.Block;
import eu.limen.paper.Column;
import eu.limen.paper.Lacking;
import eu.limen.paper.Table;
import eu.limen.paper.Text;
import java.util.ArrayList;
import java.util.List;

/** Likely course of the threats that a decision names, per section. */
final class CourseParts {

    /** Every so many weeks ahead are named, with the first. */
    private static final int WEEKS_BETWEEN = 4;

    private final Dossier dossier;

    CourseParts(Dossier dossier) {
        this.dossier = dossier;
    }

    /** How the threats may go on, if nothing changes. */
    List<Block> blocks() {
        List<List<String>> rows = new ArrayList<>();
        for (SectionFile file : dossier.sections()) {
            for (Threat threat : dossier.countedThreats()) {
                List<ScoredWeek> weeks = file.scores(threat, dossier.direction(file.section()));
                if (!weeks.isEmpty()) {
                    course(file, threat, weeks.get(weeks.size() - 1).score(), rows);
                }
            }
        }
        if (rows.isEmpty()) {
            return List.of(Lacking.of("A forecast", "about half a year of weekly reports on each section"));
        }
        return List.of(
                new Text(
                        "The forecast assumes that nothing changes: checks as in the last four weeks, the season as in earlier"
                                + " years. A section without a full year of reports is forecast for eight weeks. It says how counts may"
                                + " go on, not how long a threat lasts."),
                new Table(
                        "forecast",
                        "Findings a week to be expected, if nothing changes",
                        "",
                        List.of(
                                Column.words("Section"),
                                Column.words("Threat"),
                                Column.numbers("Weeks ahead"),
                                Column.numbers("Median"),
                                Column.numbers("50 % interval"),
                                Column.numbers("95 % interval")),
                        rows));
    }

    private static void course(SectionFile file, Threat threat, ThreatScore score, List<List<String>> rows) {
        for (ForecastPoint point : score.forecast()) {
            boolean named = point.weeksAhead() == 1 || point.weeksAhead() % WEEKS_BETWEEN == 0;
            if (named) {
                rows.add(List.of(
                        file.id(),
                        Wording.threat(threat),
                        Wording.count(point.weeksAhead()),
                        Wording.whole(point.median()),
                        Wording.between(point.low50(), point.high50()),
                        Wording.between(point.low95(), point.high95())));
            }
        }
    }
}
