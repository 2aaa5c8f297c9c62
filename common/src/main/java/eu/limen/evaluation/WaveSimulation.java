package eu.limen.evaluation;

import eu.limen.analysis.CountSampler;
import eu.limen.analysis.wave.Onset;
import eu.limen.analysis.wave.Onsets;
import eu.limen.analysis.wave.WaveMatcher;
import eu.limen.analysis.wave.WaveRules;
import eu.limen.analysis.wave.WeekLook;
import java.util.ArrayList;
import java.util.List;

/** Simulates the weeks of a corridor on which nothing happens, in both directions. */
public final class WaveSimulation {

    private static final int WEEKS_PER_YEAR = 52;
    private static final int YEARS_AT_ONCE = 50;
    private static final int DIRECTIONS = 2;
    private static final long SEED = 20_231_123L;

    private static final double RISE_P_VALUE = 0.001;
    private static final double QUIET_P_VALUE = 0.5;

    private final int sections;
    private final CountSampler chance;

    /**
     * @param rise probability that a week is a rise
     */
    public WaveSimulation(int sections, double rise) {
        this.sections = sections;
        // A Poisson count with this mean is above zero with just that probability.
        this.chance = new CountSampler(-StrictMath.log1p(-rise), 1, SEED);
    }

    /** What so many corridor-years bring; a multiple of 50. */
    public Tally over(int corridorYears, WaveRules rules) {
        long waves = 0;
        long onsets = 0;
        for (int years = 0; years < corridorYears; years += YEARS_AT_ONCE) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                List<Onset> found = onsets(YEARS_AT_ONCE * WEEKS_PER_YEAR);
                onsets += found.size();
                waves += WaveMatcher.waves(found, rules).size();
            }
        }
        double weeks = (double) corridorYears * WEEKS_PER_YEAR * DIRECTIONS * sections;
        return new Tally((double) waves / corridorYears, onsets / weeks);
    }

    private List<Onset> onsets(int weeks) {
        List<Onset> onsets = new ArrayList<>();
        for (int position = 0; position < sections; position++) {
            for (long window : Onsets.of(looks(chance.next(weeks)))) {
                onsets.add(new Onset(position, window));
            }
        }
        return onsets;
    }

    private static List<WeekLook> looks(int[] rises) {
        List<WeekLook> looks = new ArrayList<>(rises.length);
        for (int week = 0; week < rises.length; week++) {
            looks.add(new WeekLook(week, true, rises[week] > 0 ? RISE_P_VALUE : QUIET_P_VALUE, false));
        }
        return looks;
    }

    /**
     * Averages over the years simulated.
     *
     * @param wavesPerYear waves per corridor and year, both directions together
     * @param onsetsPerWeek share of a section's weeks at which a rise begins
     */
    public record Tally(double wavesPerYear, double onsetsPerWeek) {}
}
