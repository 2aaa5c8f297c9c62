package eu.limen.codec;

import eu.limen.model.Adaptation;
import eu.limen.model.Condition;
import eu.limen.model.Deadline;
import eu.limen.model.Dimension;
import eu.limen.model.Insufficiency;
import eu.limen.model.Verdict;

/** The members of a verdict: the sentence to show right after the code, since nobody may read the one without the other. */
final class VerdictMembers {

    private VerdictMembers() {}

    static void write(ResultSink json, Verdict verdict) {
        json.text("id", verdict.id())
                .text("controllingState", verdict.controllingState())
                .text("lineage", verdict.lineage())
                .texts("measureIds", verdict.measureIds())
                .text("direction", verdict.direction())
                .word("verdict", verdict.verdict())
                .text("text", verdict.text())
                .text("since", verdict.since())
                .words("paths", verdict.paths())
                .real("evidence", verdict.evidence())
                .objects("conditions", verdict.conditions(), VerdictMembers::condition)
                .objects("dimensions", verdict.dimensions(), VerdictMembers::dimension)
                .objects("insufficientBecause", verdict.insufficientBecause(), VerdictMembers::insufficiency)
                .objects("adaptations", verdict.adaptations(), VerdictMembers::adaptation)
                .objects("deadlines", verdict.deadlines(), VerdictMembers::deadline);
    }

    private static void condition(ResultSink json, Condition condition) {
        json.text("code", condition.code()).flag("met", condition.met()).text("text", condition.text());
    }

    private static void dimension(ResultSink json, Dimension dimension) {
        json.text("dimension", dimension.dimension())
                .word("group", dimension.group())
                .word("supports", dimension.supports())
                .text("value", dimension.value())
                .text("text", dimension.text());
    }

    private static void insufficiency(ResultSink json, Insufficiency insufficiency) {
        json.text("code", insufficiency.code())
                .text("state", insufficiency.state())
                .text("since", insufficiency.since())
                .text("text", insufficiency.text());
    }

    private static void adaptation(ResultSink json, Adaptation adaptation) {
        json.word("axis", adaptation.axis()).text("text", adaptation.text());
    }

    private static void deadline(ResultSink json, Deadline deadline) {
        json.text("rule", deadline.rule())
                .text("due", deadline.due())
                .text("dutyHolder", deadline.dutyHolder())
                .word("status", deadline.status())
                .text("counting", deadline.counting())
                .text("caveat", deadline.caveat())
                .text("provision", deadline.provision());
    }
}
