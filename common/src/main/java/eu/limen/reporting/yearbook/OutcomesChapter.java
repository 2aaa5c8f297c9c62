package eu.limen.reporting.yearbook;

import eu.limen.paper.Note;
import eu.limen.paper.Part;
import eu.limen.reporting.IndicatorSheet;
import eu.limen.reporting.Ratio;
import eu.limen.reporting.ReleasedTable;
import eu.limen.reporting.ReportedIndicator;
import java.util.Arrays;

/** What followed: refusals, transfers, grounds. */
final class OutcomesChapter {

    private OutcomesChapter() {}

    static Part of(YearbookSource source) {
        String outcomes = ReleasedTable.OUTCOMES.name();
        return Part.of(
                "6",
                "Refusals and transfers",
                "Art. 23a(4) and Annex XII: without nationality, which no report holds",
                new Note(
                        "Do not read as",
                        IndicatorSheet.of(ReportedIndicator.TRANSFERRED.name()).doNotReadAs()),
                StateTable.of(
                                "outcomes",
                                "Refused, transferred, taken back, by reporting state. Source: outcomes.csv",
                                outcomes,
                                ReportedIndicator.REFUSED_ENTRY.name(),
                                ReportedIndicator.REFUSED_STAY.name(),
                                ReportedIndicator.TRANSFERRED.name(),
                                ReportedIndicator.TRANSFERRED_WITHIN_24H.name(),
                                ReportedIndicator.TRANSFERRED_LATER.name(),
                                ReportedIndicator.TRANSFERRED_NOT_TIMED.name())
                        .of(source),
                StateTable.of(
                                "outcomes-shares",
                                "Shares of those of whom it is stated, by reporting state. Source: ratios.csv",
                                Ratio.TABLE,
                                Ratio.SHARE_TRANSFERRED_WITHIN_24H.name(),
                                Ratio.SHARE_TAKEN_BACK.name())
                        .of(source),
                StateTable.of(
                                "grounds",
                                "Grounds of refusal A to I (Annex XII), by reporting state. Source: refusal_grounds.csv",
                                ReleasedTable.REFUSAL_GROUNDS.name(),
                                Arrays.stream(ReportedIndicator.values())
                                        .map(Enum::name)
                                        .filter(name -> name.startsWith("GROUND_"))
                                        .toArray(String[]::new))
                        .of(source));
    }
}
