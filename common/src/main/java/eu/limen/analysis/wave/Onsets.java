package eu.limen.analysis.wave;

import java.util.ArrayList;
import java.util.List;

/**
 * Where rises of one flow begin: the first week that is a rise after at least three quiet ones (methods 5). So no two onsets lie less than four
 * weeks apart.
 */
public final class Onsets {

    private static final int QUIET_WEEKS = 3;

    private Onsets() {}

    /**
     * Windows at which rises begin, ascending.
     *
     * @param weeks of one flow, at most one per window, ascending
     */
    public static List<Long> of(List<WeekLook> weeks) {
        List<Long> onsets = new ArrayList<>();
        int quiet = 0;
        for (WeekLook week : weeks) {
            if (week.isRise() && quiet >= QUIET_WEEKS) {
                onsets.add(week.window());
            }
            quiet = quietWith(quiet, week);
        }
        return List.copyOf(onsets);
    }

    /** A week that could not be judged is no quiet one, and does not break a quiet time either. */
    private static int quietWith(int quiet, WeekLook week) {
        if (week.isRise()) {
            return 0;
        }
        return week.isQuiet() ? quiet + 1 : quiet;
    }
}
