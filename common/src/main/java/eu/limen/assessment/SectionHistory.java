package eu.limen.assessment;

import eu.limen.flow.SectionWeek;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import java.util.List;

/**
 * All that the assessment of a section may know; the order inside the lists does not matter.
 *
 * @param measures the decisions and statements that concern the section, as they now stand
 * @param weeks closed weeks, at most one per Monday; 130 weeks are enough, fewer shorten baselines
 * @param sightings alerts that touch the section
 */
public record SectionHistory(MeasureRegister measures, List<SectionWeek> weeks, List<Sighting> sightings) {

    public SectionHistory {
        weeks = List.copyOf(weeks);
        sightings = List.copyOf(sightings);
    }

    Section section() {
        return measures.section();
    }
}
