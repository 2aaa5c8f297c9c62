package eu.limen.flow;

import eu.limen.model.Regime;
import eu.limen.model.Setting;

/**
 * The quantities that tell where and when the checks of one regime are made, the same for both regimes; all but the last two are persons checked.
 *
 * @param distanceStated index of the first
 */
public record Ways(int distanceStated) {

    private static final int SETTINGS = Setting.values().length;
    private static final Ways OF_POLICE_CHECKS = new Ways(Quantity.POLICE_DISTANCE_STATED);
    private static final Ways OF_BORDER_CONTROL = new Ways(Quantity.CONTROL_DISTANCE_STATED);

    public static Ways of(Regime regime) {
        return switch (regime) {
            case POLICE_CHECK -> OF_POLICE_CHECKS;
            case BORDER_CONTROL -> OF_BORDER_CONTROL;
        };
    }

    /** Within a kilometre of the line. */
    public int atTheLine() {
        return distanceStated + 1;
    }

    public int at(Setting setting) {
        return atTheLine() + 1 + setting.ordinal();
    }

    /** In reports of a day or finer. */
    public int byDay() {
        return atTheLine() + 1 + SETTINGS;
    }

    /** In reports of a quarter of a day or finer. */
    public int byQuarter() {
        return byDay() + 1;
    }

    /**
     * In a quarter of the day.
     *
     * @param quarter 0 for 00:00 to 06:00 UTC, up to 3
     */
    public int inQuarter(int quarter) {
        return byQuarter() + 1 + quarter;
    }

    /** Days on which checks were made; added up by the week, not by reports. */
    public int days() {
        return inQuarter(Quantity.QUARTERS);
    }

    /** Quarters of a day in which checks were made; added up by the week, not by reports. */
    public int quarters() {
        return days() + 1;
    }
}
