package eu.limen.sequences;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.Overdispersion;
import eu.limen.analysis.Window;
import eu.limen.analysis.maths.CountDistribution;
import eu.limen.flow.Showing.Sight;
import eu.limen.flow.VehicleDay;
import eu.limen.model.Threat;
import eu.limen.patterns.VehicleHitsMatcher;
import eu.limen.rules.VehicleRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whether a day of one side brought unusual hits in vehicles, against its own hits per vehicle of the eight weeks before. The days that may belong to
 * the same series of hits are left out of those weeks, else each find would make the next one usual. Finds come in clusters and on some days of the week more
 * than on others: counts are taken to scatter as they did in those weeks, and at least as the rules say.
 *
 * @param vehicles checked on the day
 * @param expected hits at the rate of the weeks before
 * @param pValue probability of at least as many; 1 where nothing can be expected
 * @param exposureChange vehicles checked against a day of the weeks before; NaN where there is none
 */
record HitLook(Sight sight, long hits, long vehicles, double expected, double pValue, double exposureChange) {

    /** Eight weeks, as long as a report may be late. */
    private static final int DAYS_COMPARED_WITH = 56;

    private static final int DAYS_LEFT_OUT = VehicleHitsMatcher.WITHIN_DAYS - 1;

    /** Days before a day that say something of it. */
    static final int DAYS_BACK = DAYS_COMPARED_WITH + DAYS_LEFT_OUT;

    /** Jeffreys' prior: half a find, in no vehicles. */
    private static final GammaRate BEFORE = new GammaRate(0.5, 0);

    private static final HitLook UNKNOWN = new HitLook(Sight.UNKNOWN, 0, 0, 0, 1, Double.NaN);

    static HitLook of(Map<Long, VehicleDay> days, Threat threat, String state, long day, VehicleRules rules) {
        long hits = 0;
        long vehicles = 0;
        List<Window> compared = new ArrayList<>();
        for (long back = DAYS_LEFT_OUT + 1; back <= DAYS_BACK; back++) {
            VehicleDay.Side side = side(days.get(day - back), state);
            if (side != null && side.vehiclesChecked() > 0) {
                hits += hits(side, threat);
                vehicles += side.vehiclesChecked();
                compared.add(new Window(day - back, true, hits(side, threat), side.vehiclesChecked()));
            }
        }
        VehicleDay.Side today = side(days.get(day), state);
        if (today == null || today.vehiclesChecked() == 0 || compared.size() < rules.leastDays()) {
            return UNKNOWN;
        }
        double dispersion = Math.max(rules.dispersion(), Overdispersion.of(List.of(compared), rules.dispersion()));
        GammaRate rate = BEFORE.after(hits, vehicles, dispersion);
        double mean = today.vehiclesChecked() * rate.mean();
        long found = hits(today, threat);
        double pValue = new CountDistribution(mean, dispersion * mean + mean * mean / rate.shape()).upperTail(found);
        return new HitLook(
                found > 0 && pValue <= rules.hitAlpha() ? Sight.SHOWS : Sight.SHOWS_NOT,
                found,
                today.vehiclesChecked(),
                mean,
                pValue,
                today.vehiclesChecked() * (double) compared.size() / vehicles);
    }

    private static VehicleDay.@Nullable Side side(@Nullable VehicleDay day, String state) {
        return day == null
                ? null
                : day.sides().stream()
                        .filter(side -> side.state().equals(state))
                        .findFirst()
                        .orElse(null);
    }

    private static long hits(VehicleDay.Side side, Threat threat) {
        return threat == Threat.FIREARMS_TRAFFICKING ? side.firearms() : side.drugs();
    }
}
