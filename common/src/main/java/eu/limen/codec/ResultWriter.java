package eu.limen.codec;

import eu.limen.model.Aggregate;
import eu.limen.model.Alert;
import eu.limen.model.Balance;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Indicator;
import eu.limen.model.Reason;
import eu.limen.model.Rejection;
import eu.limen.model.Side;
import eu.limen.model.Situation;
import java.util.List;

/**
 * Writes each result as one line of JSON without a line break. The order of fields is fixed: what it is, what it says, why,
 * and what made it. Doubles have 6 significant digits; what is not known is left out.
 */
public final class ResultWriter {

    public String line(Situation situation) {
        return ResultSink.lineOf(situation, ResultWriter::situation);
    }

    public String line(Indicator indicator) {
        return ResultSink.lineOf(indicator, IndicatorMembers::write);
    }

    public String line(Alert alert) {
        return ResultSink.lineOf(alert, AlertMembers::write);
    }

    public String line(Aggregate aggregate) {
        return ResultSink.lineOf(aggregate, ResultWriter::aggregate);
    }

    public String line(Rejection rejection) {
        return ResultSink.lineOf(rejection, ResultWriter::rejection);
    }

    public String line(Balance balance) {
        return ResultSink.lineOf(balance, ResultWriter::balance);
    }

    /** The members with which every result begins. */
    static ResultSink begin(ResultSink json, String id, int revision, long knownAtMillis) {
        return json.text("id", id).whole("revision", revision).instant("knownAt", knownAtMillis);
    }

    /** The members with which every result ends. */
    static void end(ResultSink json, List<Reason> reasons, GeneratedBy generatedBy) {
        json.objects("reasons", reasons, ResultWriter::reason)
                .object("generatedBy", generatedBy, ResultWriter::generatedBy);
    }

    private static void situation(ResultSink json, Situation situation) {
        begin(json, situation.id(), situation.revision(), situation.knownAtMillis())
                .text("section", situation.section())
                .word("threat", situation.threat())
                .text("direction", situation.direction())
                .day("day", situation.day())
                .word("label", situation.label());
        if (situation.open()) {
            json.flag("open", true);
        }
        json.whole("observed", situation.observed())
                .whole("exposure", situation.exposure())
                .real("expected", situation.expected())
                .real("low", situation.low())
                .real("high", situation.high())
                .real("pValue", situation.pValue())
                .keyed(
                        "sides",
                        situation.sides(),
                        (sides, side) -> sides.object(side.getKey(), side.getValue(), ResultWriter::side))
                .word("basis", situation.basis())
                .word("legalStatus", situation.legalStatus());
        end(json, situation.reasons(), situation.generatedBy());
    }

    private static void side(ResultSink json, Side side) {
        json.flag("reported", side.reported())
                .whole("observed", side.observed())
                .whole("exposure", side.exposure())
                .real("completeness", side.completeness())
                .text("reason", side.reason());
    }

    private static void aggregate(ResultSink json, Aggregate aggregate) {
        begin(json, aggregate.id(), aggregate.revision(), aggregate.knownAtMillis())
                .text("table", aggregate.table())
                .text("freq", aggregate.freq())
                .text("period", aggregate.period())
                .text("reportingState", aggregate.reportingState())
                .text("section", aggregate.section())
                .text("borderType", aggregate.borderType())
                .text("direction", aggregate.direction())
                .text("measureType", aggregate.measureType())
                .text("context", aggregate.context())
                .text("transport", aggregate.transport())
                .text("threat", aggregate.threat())
                .text("indicator", aggregate.indicator())
                .text("unit", aggregate.unit())
                .realOrNull("value", aggregate.value())
                .text("obsStatus", aggregate.obsStatus())
                .text("confStatus", aggregate.confStatus())
                .real("completeness", aggregate.completeness())
                .text("vintage", aggregate.vintage());
        end(json, aggregate.reasons(), aggregate.generatedBy());
    }

    private static void rejection(ResultSink json, Rejection rejection) {
        begin(json, rejection.id(), rejection.revision(), rejection.knownAtMillis())
                .word("code", rejection.code())
                .text("origin", rejection.origin())
                .whole("sizeBytes", rejection.sizeBytes())
                .word("kind", rejection.kind())
                .text("source", rejection.source())
                .text("field", rejection.field());
        end(json, rejection.reasons(), rejection.generatedBy());
    }

    private static void balance(ResultSink json, Balance balance) {
        begin(json, balance.id(), balance.revision(), balance.knownAtMillis())
                .text("kind", balance.kind())
                .text("source", balance.source())
                .whole("read", balance.read())
                .whole("admitted", balance.admitted())
                .whole("corrected", balance.corrected())
                .whole("duplicate", balance.duplicate())
                .whole("rejected", balance.rejected());
        end(json, balance.reasons(), balance.generatedBy());
    }

    private static void reason(ResultSink json, Reason reason) {
        json.text("rule", reason.rule())
                .text("observed", reason.observed())
                .text("threshold", reason.threshold())
                .text("provision", reason.provision())
                .text("text", reason.text());
    }

    private static void generatedBy(ResultSink json, GeneratedBy generatedBy) {
        json.text("ruleSet", generatedBy.ruleSet())
                .text("ruleSetVersion", generatedBy.ruleSetVersion())
                .text("methodVersion", generatedBy.methodVersion());
    }
}
