package eu.limen.exchange;

import eu.limen.law.CaseLaw;
import eu.limen.law.Judgment;
import java.util.ArrayList;
import java.util.List;

/**
 * A trend warning or pattern report for EUROSUR's analysis layer, for the national coordination centre to send or not (Implementing Regulation (EU)
 * 2021/581, Art. 8(4)).
 *
 * @param notes that a reader of EUROSUR needs
 */
public record EurosurReport(AnalysisProduct product, List<String> notes) {

    /** The regulation that the provisions of a report are of. */
    public static final String REGULATION = "Implementing Regulation (EU) 2021/581";

    /** Of the three layers of a situational picture. */
    public static final String LAYER = "ANALYSIS";

    private static final String PLACE = "view:eurosur";
    private static final List<String> OF_INTERNAL_SECTIONS = List.of(
            "The sections are internal border sections. EUROSUR's impact levels belong to sections of the external border; the words here are no such levels.",
            "Art. 8 is about events at external borders. Its form is used by analogy, since Art. 7(1) also asks for events related to unauthorised secondary movements; the national coordination centre decides whether the report belongs in EUROSUR.");

    public EurosurReport {
        notes = List.copyOf(notes);
    }

    /** The report of a product that is shared as one. */
    public static EurosurReport of(AnalysisProduct product, CaseLaw cases) {
        if (product.sharing().kind() == ReportKind.NOT_SHARED) {
            throw new IllegalArgumentException("product: not shared (expected: a trend warning or pattern report)");
        }
        List<String> notes = new ArrayList<>(OF_INTERNAL_SECTIONS);
        for (Judgment judgment : cases.bearingOn(PLACE)) {
            notes.add(judgment.number() + ", " + judgment.name() + ": " + judgment.follows());
        }
        return new EurosurReport(product, notes);
    }
}
