package planted.report;

import org.ojalgo.optimisation.ExpressionsBasedModel;

/** Files of a release are written, not computed. */
public final class ReportWithASolver {

    private ReportWithASolver() {}

    public static ExpressionsBasedModel computed() {
        return new ExpressionsBasedModel();
    }
}
