package eu.limen.analysis.fall;

import java.util.List;

/**
 * What is known of one side when the proof begins; every week is told once.
 *
 * @param justification the weeks that justified the measure
 * @param normal the weeks before them, up to a year; empty where none is known
 * @param others weeks in which the regimes can be compared that are in neither
 * @param season as it is known now
 */
public record Before(
        List<SideWeek> justification, List<SideWeek> normal, List<SideWeek> others, SeasonEstimate season) {

    public Before {
        justification = List.copyOf(justification);
        normal = List.copyOf(normal);
        others = List.copyOf(others);
    }

    static Period period(List<SideWeek> weeks) {
        Period period = Period.NONE;
        for (SideWeek week : weeks) {
            period = period.plus(week);
        }
        return period;
    }

    RegimeSums regimes() {
        RegimeSums sums = RegimeSums.NONE;
        for (List<SideWeek> weeks : List.of(justification, normal, others)) {
            for (SideWeek week : weeks) {
                sums = sums.plus(week);
            }
        }
        return sums;
    }
}
