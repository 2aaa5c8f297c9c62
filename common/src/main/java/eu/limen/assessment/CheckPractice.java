package eu.limen.assessment;

import eu.limen.flow.Quantity;
import eu.limen.flow.Ways;
import eu.limen.flow.WeekSide;
import eu.limen.model.Regime;
import eu.limen.model.Setting;
import eu.limen.model.Threat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one side's checks of one regime were made in some weeks; what is not known is not a number.
 *
 * @param weeks those in which the side reported checks, be they none of this regime
 */
record CheckPractice(Regime regime, List<WeekSide> weeks) {

    private static final double DAYS_A_WEEK = IsoWeek.DAYS;

    /** Of one state, from the sides of one direction. */
    static CheckPractice of(List<WeekSide> sides, String state, Regime regime) {
        return new CheckPractice(
                regime,
                sides.stream()
                        .filter(side -> side.state().equals(state) && side.checkSlotsReported() > 0)
                        .toList());
    }

    long persons() {
        return sum(Quantity.personsChecked(regime));
    }

    /** Share checked by mobile units. */
    double mobile() {
        long police = sum(Quantity.personsChecked(Regime.POLICE_CHECK)) - sum(Quantity.POLICE_STATIC);
        return share(ofRegime(sum(Quantity.PERSONS_CHECKED_MOBILE), police));
    }

    double systematic() {
        return share(ofRegime(sum(Quantity.PERSONS_CHECKED_SYSTEMATIC), sum(Quantity.POLICE_SYSTEMATIC)));
    }

    double joint() {
        return share(ofRegime(sum(Quantity.PERSONS_CHECKED_JOINTLY), sum(Quantity.POLICE_JOINTLY)));
    }

    /** Share checked more than a kilometre from the line, of those whose distance is stated. */
    double awayFromLine(double statedShare) {
        double stated = sum(ways().distanceStated());
        return isStated(stated, statedShare) ? 1 - sum(ways().atTheLine()) / stated : Double.NaN;
    }

    /** Share of the days of the weeks reported on which checks were made. */
    double days(double statedShare) {
        return isStated(sum(ways().byDay()), statedShare)
                ? sum(ways().days()) / (weeks.size() * DAYS_A_WEEK)
                : Double.NaN;
    }

    /** The same of all quarters of a day. */
    double quarters(double statedShare) {
        return isStated(sum(ways().byQuarter()), statedShare)
                ? sum(ways().quarters()) / (weeks.size() * DAYS_A_WEEK * Quantity.QUARTERS)
                : Double.NaN;
    }

    /** Sites that a report speaks of, on average. */
    double sitesPerReport() {
        long reports = sum(Quantity.reportsWithSites(regime));
        return reports == 0 ? Double.NaN : (double) sum(Quantity.sites(regime)) / reports;
    }

    /** Where most persons were checked, of those whose setting is stated; null where too few are. */
    @Nullable
    Setting mostFrequentSetting(double statedShare) {
        long stated = 0;
        Setting most = Setting.ROADSIDE;
        for (Setting setting : Setting.values()) {
            stated += at(setting);
            most = at(setting) > at(most) ? setting : most;
        }
        return isStated(stated, statedShare) ? most : null;
    }

    long at(Setting setting) {
        return sum(ways().at(setting));
    }

    /** Whole hours of patrol; 0 where none are stated. */
    long hours() {
        return sum(Quantity.patrolHours(regime));
    }

    /**
     * Findings of all countable threats in checks. Of unauthorised movement hits and detections are two views of the same persons, so the larger
     * counts.
     */
    long findings() {
        long found = 0;
        for (Threat threat : Threat.countableThreats()) {
            found += found(threat);
        }
        return found;
    }

    private long found(Threat threat) {
        long hits = sum(Quantity.hits(regime, threat));
        return threat == Threat.UNAUTHORISED_MOVEMENT ? Math.max(hits, sum(Quantity.detections(regime))) : hits;
    }

    private boolean isStated(double stated, double statedShare) {
        return persons() > 0 && stated > 0 && stated >= statedShare * persons();
    }

    /** Police checks are counted apart, border control is the rest. */
    private long ofRegime(long all, long police) {
        return regime == Regime.POLICE_CHECK ? police : all - police;
    }

    private double share(long part) {
        return persons() == 0 ? Double.NaN : Math.max(0, Math.min(1, (double) part / persons()));
    }

    private Ways ways() {
        return Ways.of(regime);
    }

    private long sum(int quantity) {
        return Practices.sum(weeks, quantity);
    }
}
