package eu.limen.codec;

import eu.limen.exchange.AnalysisProduct;
import eu.limen.exchange.EuropolView;
import eu.limen.exchange.EurosurMonth;
import eu.limen.exchange.EurosurReport;
import eu.limen.exchange.Limits;
import eu.limen.exchange.ReportKind;
import eu.limen.law.EmpactFit;
import eu.limen.model.GeneratedBy;
import eu.limen.register.Section;

/** Writes what leaves the two states as JSON, one object each. */
public final class ExchangeWriter {

    private static final String REPORT = "EUROSUR";
    private static final String MONTH = "EUROSUR_MONTH";
    private static final String EUROPOL = "EUROPOL";

    private ExchangeWriter() {}

    /** A trend warning or pattern report (schema {@code exchange/eurosur}). */
    public static String json(EurosurReport report) {
        return ResultSink.lineOf(report, ExchangeWriter::report);
    }

    /** The reports of a month (schema {@code exchange/eurosur-month}). */
    public static String json(EurosurMonth month) {
        return ResultSink.lineOf(
                month,
                (json, of) -> json.text("view", MONTH)
                        .text("month", of.month().toString())
                        .text("due", of.due().toString())
                        .text("prepared", Limits.NOT_SENT)
                        .objects("reports", of.reports(), ExchangeWriter::report)
                        .texts("withdrawn", of.withdrawn()));
    }

    /** A view for Europol (schema {@code exchange/europol}). */
    public static String json(EuropolView view) {
        return ResultSink.lineOf(view, ExchangeWriter::view);
    }

    private static void report(ResultSink json, EurosurReport report) {
        AnalysisProduct product = report.product();
        ReportKind kind = product.sharing().kind();
        json.text("view", REPORT)
                .word("kind", kind)
                .text("provision", EurosurReport.REGULATION + ", " + kind.provision())
                .text("layer", EurosurReport.LAYER);
        ProductMembers.about(json, product);
        json.objects("sections", product.sections(), ExchangeWriter::section)
                .objects("findings", product.findings(), ProductMembers::finding);
        ProductMembers.way(json, product);
        ProductMembers.confidence(json, product);
        ProductMembers.impact(json, product.impact());
        json.texts("notes", report.notes());
        ending(json, product);
    }

    private static void section(ResultSink json, String id) {
        Section section = Section.of(id, 0, null);
        json.text("section", id).word("borderType", section.borderType()).texts("states", section.states());
    }

    private static void view(ResultSink json, EuropolView view) {
        AnalysisProduct product = view.product();
        json.text("view", EUROPOL);
        ProductMembers.about(json, product);
        json.objects("priorities", view.priorities(), ExchangeWriter::priority)
                .objects("findings", product.findings(), ProductMembers::sum);
        ProductMembers.way(json, product);
        ProductMembers.confidence(json, product);
        ending(json, product);
    }

    private static void priority(ResultSink json, EuropolView.Priority priority) {
        EmpactFit fit = priority.fit();
        json.word("threat", priority.threat());
        if (fit == null) {
            return;
        }
        json.text("cycle", fit.cycle()).text("priority", fit.priority()).word("fit", fit.fit());
        json.text("words", fit.words().isEmpty() ? null : fit.words());
        json.text("note", fit.note().isEmpty() ? null : fit.note());
    }

    private static void ending(ResultSink json, AnalysisProduct product) {
        json.texts("notInIt", Limits.NOT_IN_IT)
                .text("prepared", Limits.NOT_SENT)
                .object("generatedBy", product.generatedBy(), ExchangeWriter::generatedBy);
    }

    private static void generatedBy(ResultSink json, GeneratedBy generatedBy) {
        json.text("ruleSet", generatedBy.ruleSet())
                .text("ruleSetVersion", generatedBy.ruleSetVersion())
                .text("methodVersion", generatedBy.methodVersion());
    }
}
