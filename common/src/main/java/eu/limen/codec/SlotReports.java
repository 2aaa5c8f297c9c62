package eu.limen.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.limen.model.Kind;
import eu.limen.model.Threat;
import eu.limen.rules.ReportedSeries;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one slot of an exemplar's series says, as the fields of a report of one kind; what the exemplar does not say is the usual. */
final class SlotReports {

    private SlotReports() {}

    /** The fields that are this kind's own; null where nothing was reported. */
    static @Nullable ObjectNode of(ReportedSeries series, Kind kind, int slot) {
        if (isMissing(series.observed(), slot)) {
            return null;
        }
        List<String> others = series.others().get(kind.code());
        if (others != null && others.get(slot).equals(ReportFields.NOT_SENT)) {
            return null;
        }
        if (kind == Kind.CHECK && isMissing(series.exposure(), slot)) {
            return null;
        }
        ObjectNode fields = usual(series, kind, slot);
        if (others != null) {
            fields.setAll(RuleNode.object(others.get(slot)));
        }
        return fields;
    }

    private static ObjectNode usual(ReportedSeries series, Kind kind, int slot) {
        ObjectNode fields = RuleNode.JSON.objectNode();
        return switch (kind) {
            case CHECK -> checks(series, slot, fields);
            case UNAUTHORISED_MOVEMENT ->
                fields.put("detections", count(series.observed(), slot)).put("context", "POLICE_INLAND");
            case APPREHENSION ->
                fields.put("threat", series.threat().name())
                        .put("context", "POLICE_INLAND")
                        .put("joint", false);
            case TRAFFIC, COUNTER, MEASURE, STATEMENT, SOURCE -> fields;
        };
    }

    private static ObjectNode checks(ReportedSeries series, int slot, ObjectNode fields) {
        fields.put("regime", "POLICE_CHECK")
                .put("mobility", "MOBILE")
                .put("selectivity", "RISK_BASED")
                .put("joint", false)
                .put("personsChecked", count(series.exposure(), slot));
        ObjectNode hits = fields.putObject("hits");
        if (series.threat() != Threat.UNAUTHORISED_MOVEMENT) {
            hits.put(series.threat().name(), count(series.observed(), slot));
        }
        return fields;
    }

    private static long count(List<Long> counts, int slot) {
        return counts.isEmpty() ? 0 : counts.get(slot);
    }

    private static boolean isMissing(List<Long> counts, int slot) {
        return !counts.isEmpty() && counts.get(slot) == ReportedSeries.NOT_REPORTED;
    }
}
