package eu.limen.levels;

import eu.limen.model.VerdictCode;
import java.util.List;

/**
 * The answer of one week for one controlling state and lineage.
 *
 * @param mondayDay epoch day
 * @param lapsed whether the week's indicator no longer has a verdict on the lineage: its control has ended
 * @param text the sentence that stands for the answer; empty where it has lapsed
 */
public record KnownVerdict(
        String controllingState,
        String lineage,
        String direction,
        long mondayDay,
        boolean lapsed,
        VerdictCode verdict,
        String text,
        List<String> measureIds,
        boolean joint) {

    String key() {
        return controllingState + '|' + lineage;
    }
}
