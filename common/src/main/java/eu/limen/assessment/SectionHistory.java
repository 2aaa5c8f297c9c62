package eu.limen.assessment;

import eu.limen.flow.NetworkWeek;
import eu.limen.flow.SectionTrend;
import eu.limen.flow.SectionWeek;
import eu.limen.model.Threat;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the assessment of a section may know; the order inside the lists does not matter.
 *
 * @param measures the decisions and statements that concern the section, as they now stand
 * @param weeks closed weeks, at most one per Monday; 130 weeks are enough, fewer shorten baselines
 * @param trends what the weekly models make of the newest weeks, at most one per Monday
 * @param network what the other sections say in the newest weeks, at most one per Monday and threat
 * @param sightings alerts that touch the section
 * @param confirmations what the states have said of the section's indicators
 */
public record SectionHistory(
        MeasureRegister measures,
        List<SectionWeek> weeks,
        List<SectionTrend> trends,
        List<NetworkWeek> network,
        List<Sighting> sightings,
        List<StateWord> confirmations) {

    public SectionHistory {
        weeks = List.copyOf(weeks);
        trends = List.copyOf(trends);
        network = List.copyOf(network);
        sightings = List.copyOf(sightings);
        confirmations = List.copyOf(confirmations);
    }

    Section section() {
        return measures.section();
    }

    /** What the weekly models make of a week; null where it is not among those known. */
    @Nullable
    SectionTrend trend(long mondayDay) {
        for (SectionTrend trend : trends) {
            if (trend.mondayDay() == mondayDay) {
                return trend;
            }
        }
        return null;
    }

    /** What the other sections say of a threat in a week; null where nothing is known. */
    @Nullable
    NetworkWeek network(Threat threat, long mondayDay) {
        for (NetworkWeek week : network) {
            if (week.threat() == threat && week.mondayDay() == mondayDay) {
                return week;
            }
        }
        return null;
    }
}
