package eu.limen.reporting.yearbook;

import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import eu.limen.paper.Lacking;
import eu.limen.paper.Note;
import eu.limen.paper.Part;
import eu.limen.reporting.IndicatorSheet;
import eu.limen.reporting.Ratio;
import eu.limen.reporting.ReleasedTable;
import eu.limen.reporting.ReportedIndicator;

/** What the controls did to those who cross. */
final class ImpactChapter {

    private ImpactChapter() {}

    static Part of(YearbookSource source) {
        return Part.of(
                "7",
                "Impact on cross-border regions",
                "Art. 33(3), impact on the movement of persons, in particular in cross-border regions; Art. 42b",
                new Note(
                        "Do not read as",
                        IndicatorSheet.of(ReportedIndicator.VEHICLES_PASSED.name())
                                .doNotReadAs()),
                StateTable.of(
                                "traffic",
                                "What passed, by reporting state. Source: traffic.csv",
                                ReleasedTable.TRAFFIC.name(),
                                ReportedIndicator.VEHICLES_PASSED.name(),
                                ReportedIndicator.LORRIES_PASSED.name(),
                                ReportedIndicator.PASSENGERS_CARRIED.name())
                        .of(source),
                waiting(source),
                Lacking.of(
                        "The impact by cross-border region",
                        "a released table by region",
                        "regions notified under Art. 42b"),
                new AuthorsPart(
                        "Assessment of the impact on cross-border regions (to be written by the services of the Commission).",
                        "Art. 33(3) and (6)"));
    }

    private static Block waiting(YearbookSource source) {
        var table = StateTable.of(
                        "waiting",
                        "Waiting and open lanes, by reporting state. Source: ratios.csv",
                        Ratio.TABLE,
                        Ratio.WAITING_MINUTES.name(),
                        Ratio.LONG_WAITING_MINUTES.name(),
                        Ratio.SHARE_OF_CONNECTIONS_OPEN.name(),
                        Ratio.SHARE_OF_LANES_OPEN.name())
                .of(source);
        return table.isEmpty()
                ? Lacking.of("Waiting times", "reports of checks that state waiting times, lanes or connections")
                : table;
    }
}
