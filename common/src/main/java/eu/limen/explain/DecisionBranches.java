package eu.limen.explain;

import eu.limen.assessment.AssessmentBook;
import eu.limen.flow.Fact;
import eu.limen.model.IsoText;
import eu.limen.model.MeasureReport;
import eu.limen.model.StatementReport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says of a decision what was reported of it, and what people stated about its threats. */
final class DecisionBranches {

    private DecisionBranches() {}

    static void add(Branch branch, String measureId, AssessmentBook book) {
        for (Fact fact : inOrder(book.facts)) {
            MeasureReport measure = fact.measure();
            if (measure != null && measure.measureId().equals(measureId)) {
                decision(branch, measure);
            }
            StatementReport statement = fact.statement();
            if (statement != null && statement.measureId().equals(measureId)) {
                branch.add("statement of " + statement.header().reportingState() + " on "
                        + Say.plain(statement.threat()) + ": " + Say.plain(statement.assessment()) + ", valid until "
                        + IsoText.day(statement.validUntilDay()));
            }
        }
    }

    private static void decision(Branch branch, MeasureReport measure) {
        branch.add(Say.plain(measure.type()) + " from " + IsoText.day(measure.startDay()) + " to "
                + IsoText.day(measure.endDay())
                + (measure.liftedOnDay() == null ? "" : ", lifted on " + IsoText.day(measure.liftedOnDay()))
                + "; procedure " + Say.plain(measure.procedure()));
        branch.add("threats: "
                + Say.and(measure.threats().stream().map(Say::plain).toList()) + "; grounds: "
                + Say.and(measure.grounds().stream().map(Say::plain).toList()));
        branch.add("report of " + measure.header().source() + ", revision "
                + measure.header().revision() + ", sent "
                + Say.instant(measure.header().reportedAtMillis()));
    }

    private static List<Fact> inOrder(Map<String, Fact> facts) {
        return List.copyOf(new TreeMap<>(facts).values());
    }
}
