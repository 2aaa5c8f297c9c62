package eu.limen.assessment;

import eu.limen.model.Header;
import eu.limen.model.StatementReport;
import eu.limen.model.Threat;
import eu.limen.model.ThreatAssessment;
import java.util.Map;
import java.util.TreeMap;

/** What people say of a threat that counts cannot show. */
record PeoplesWord(Threat threat, Answer answer) {

    /** What follows from their statements. */
    enum Answer {
        ENDED_OR_CHANGED,
        PERSISTS,
        NOT_GIVEN
    }

    /** A revised statement counts as known from its beginning, so that a week's answer does not depend on when the revision came. */
    private static boolean isKnown(Header header, long closeMillis) {
        return header.revision() > 0 || header.reportedAtMillis() <= closeMillis;
    }

    /**
     * The last valid word of each state at the close of a week; one PERSISTS outweighs the others, and without the
     * controlling state's own word nothing is answered.
     */
    static PeoplesWord on(Threat threat, Control control, long closeMillis) {
        Map<String, StatementReport> last = new TreeMap<>();
        for (StatementReport statement : control.lineage().statements()) {
            if (statement.threat() == threat && isKnown(statement.header(), closeMillis)) {
                last.put(statement.header().reportingState(), statement);
            }
        }
        last.values().removeIf(statement -> statement.validUntilDay() < control.sundayDay());
        boolean persists =
                last.values().stream().anyMatch(statement -> statement.assessment() == ThreatAssessment.PERSISTS);
        if (persists) {
            return new PeoplesWord(threat, Answer.PERSISTS);
        }
        return new PeoplesWord(threat, last.containsKey(control.state()) ? Answer.ENDED_OR_CHANGED : Answer.NOT_GIVEN);
    }
}
