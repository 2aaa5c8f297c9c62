package eu.limen.draft;

import eu.limen.model.MeasureReport;
import eu.limen.model.Procedure;
import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import eu.limen.paper.Row;
import eu.limen.paper.Rows;
import eu.limen.paper.Text;
import java.util.List;

/** How long before its first day a decision was notified, and what is asked for if that was less than four weeks. */
final class NoticeParts {

    /** Four weeks (Art. 25a(4)). */
    private static final long NOTICE_DAYS = 28;

    private final MeasureReport measure;
    private final DecisionParts decision;

    NoticeParts(Dossier dossier) {
        this.measure = dossier.measure();
        this.decision = new DecisionParts(dossier);
    }

    List<Block> blocks() {
        if (measure.procedure() == Procedure.UNFORESEEABLE) {
            return List.of(
                    new Text(
                            "Under the procedure for a threat that could not be foreseen, notice is given at the same time as"
                                    + " control begins (Art. 25a(2))."),
                    decision.record());
        }
        Long notified = measure.notifiedOnDay();
        if (notified == null) {
            return List.of(new AuthorsPart(
                    "If this is notified less than four weeks before " + Wording.day(measure.startDay())
                            + ": when the circumstances became known.",
                    "Art. 25a(4)"));
        }
        long lead = measure.startDay() - notified;
        Row row = new Row("Notified", lead + " days before the first day");
        if (lead >= NOTICE_DAYS) {
            return List.of(Rows.of(row));
        }
        Row known = new Row("Circumstances known", Wording.day(measure.circumstancesKnownOnDay()));
        Block asked = new AuthorsPart("Why notice could not be given four weeks before.", "Art. 25a(4)");
        return List.of(Rows.of(row, known), asked);
    }
}
