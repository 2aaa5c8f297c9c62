package eu.limen.console.measures;

import eu.limen.model.Procedure;
import java.util.List;

/**
 * Days on which a state controls sections for one lineage under one procedure without a gap: what a timeline draws.
 *
 * @param first local first day
 * @param last local last day, inclusive
 * @param id the decision that the band ends with
 */
record ControlBand(
        String state,
        String lineage,
        Procedure procedure,
        String first,
        String last,
        String id,
        List<String> sections) {

    ControlBand {
        sections = List.copyOf(sections);
    }
}
