package eu.limen.assessment;

import eu.limen.model.AlertStatus;
import eu.limen.model.PatternName;
import java.util.List;

/**
 * Points for a large-scale movement that reaches the section: a wave along a corridor, or a displacement onto it (methods 7).
 *
 * @param points 0..15
 * @param wave whether a wave gives points
 */
record MovementPoints(double points, boolean wave, String text) {

    private static final double WAVE = 10;
    private static final double WAVE_KEPT_PER_WEEK = 0.8;
    private static final double DISPLACEMENT = 5;

    static MovementPoints of(List<Sighting> sightings, String section, Flow flow, long mondayDay, int recentWeeks) {
        double wave = 0;
        double displacement = 0;
        for (Sighting sighting : sightings) {
            if (sighting.status() == AlertStatus.CANCEL || !sighting.concerns(flow.threat())) {
                continue;
            }
            for (int week = 0; week < recentWeeks; week++) {
                long monday = SeriesWindow.back(mondayDay, week);
                boolean held = sighting.heldBetween(monday, monday + IsoWeek.DAYS - 1);
                if (held && waveOf(sighting, section, flow)) {
                    wave = Math.max(wave, WAVE * StrictMath.pow(WAVE_KEPT_PER_WEEK, week));
                }
                if (held && displacedOnto(sighting, section)) {
                    displacement = DISPLACEMENT;
                }
            }
        }
        return new MovementPoints(wave + displacement, wave > 0, text(wave, displacement));
    }

    private static boolean waveOf(Sighting sighting, String section, Flow flow) {
        return sighting.pattern() == PatternName.ROUTE_WAVE
                && sighting.sections().contains(section)
                && sighting.concerns(flow.direction());
    }

    /** The second section of a displacement is the one it went to. */
    private static boolean displacedOnto(Sighting sighting, String section) {
        return sighting.pattern() == PatternName.DISPLACEMENT
                && sighting.sections().indexOf(section) == 1;
    }

    private static String text(double wave, double displacement) {
        if (wave > 0 && displacement > 0) {
            return "A wave along a corridor has reached this section, and a displacement onto it is seen.";
        }
        if (wave > 0) {
            return "A wave along a corridor has reached this section.";
        }
        return displacement > 0
                ? "A displacement onto this section is seen."
                : "No displacement onto this section is seen.";
    }
}
