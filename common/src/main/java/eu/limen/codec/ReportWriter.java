package eu.limen.codec;

import eu.limen.model.ApprehensionReport;
import eu.limen.model.CheckReport;
import eu.limen.model.CounterReport;
import eu.limen.model.MeasureReport;
import eu.limen.model.MovementReport;
import eu.limen.model.Report;
import eu.limen.model.SourceReport;
import eu.limen.model.StatementReport;
import eu.limen.model.TrafficReport;

/** Writes a report as one line of JSON, its fields in the contract's order, without what only repeats a default. */
public final class ReportWriter {

    /** The report without a line break. The header's hash is not written: whoever reads it computes it. */
    public String line(Report report) {
        Draft draft = draft(report);
        LineSink json = new LineSink();
        json.startObject();
        for (Field field : Field.values()) {
            Object value = draft.value(field);
            if (value != null) {
                json.name(field.spelling());
                field.writer().write(json, value);
            }
        }
        json.endObject();
        return json.line();
    }

    /** The hash that the header of this report has once it is read. */
    public long canonicalHash(Report report) {
        return CanonicalForm.hash(draft(report), report.header().kind());
    }

    private static Draft draft(Report report) {
        Draft draft = new Draft();
        SharedForms.spread(report.header(), draft);
        if (report instanceof CheckReport check) {
            CheckForm.spread(check, draft);
        } else if (report instanceof ApprehensionReport apprehension) {
            CountForms.spread(apprehension, draft);
        } else if (report instanceof MovementReport movement) {
            CountForms.spread(movement, draft);
        } else if (report instanceof TrafficReport traffic) {
            CountForms.spread(traffic, draft);
        } else if (report instanceof CounterReport counter) {
            CountForms.spread(counter, draft);
        } else if (report instanceof MeasureReport measure) {
            FactForms.spread(measure, draft);
        } else if (report instanceof StatementReport statement) {
            FactForms.spread(statement, draft);
        } else if (report instanceof SourceReport source) {
            FactForms.spread(source, draft);
        }
        return draft;
    }
}
