package eu.limen.levels;

import eu.limen.flow.Quantity;
import eu.limen.model.Regime;
import eu.limen.model.Setting;
import eu.limen.rules.DistinctionRules;
import java.util.Locale;

/** What tells police checks from border control and can be measured (Art. 23(a)(iii); domain R-34). From its limit on it is less clear. */
enum Feature {
    DAYS("checks on some days only", "checks on %s of days"),
    HOURS("checks at some times of the day only", "checks in %s of all quarter-days"),
    SELECTION("persons chosen, not all of them", "%s of persons checked systematically"),
    SAMPLE("few of those who pass", "%s persons checked per vehicle that passed"),
    DISTANCE("away from the border line", "%s of persons checked within a kilometre of the line"),
    MOBILITY("at changing places", "%s of persons checked at fixed places"),
    SETTING("in changing settings", "%s of persons checked in the same setting");

    /** Of those checked, whose day, quarter, distance or setting must be stated for the feature to be known: nine tenths. */
    private static final double STATED_ENOUGH = 0.9;

    private static final int DAYS_A_WEEK = 7;
    private static final double UNKNOWN = Double.NaN;

    private final String clear;
    private final String lessClear;

    Feature(String clear, String lessClear) {
        this.clear = clear;
        this.lessClear = lessClear;
    }

    /** How it looks where it is clear. */
    String clear() {
        return clear;
    }

    /** How it looks where it is less clear. */
    String lessClear(double value) {
        String shown = this == SAMPLE ? String.format(Locale.ENGLISH, "%.1f", value) : Percent.of(value);
        return String.format(Locale.ENGLISH, lessClear, shown);
    }

    double limit(DistinctionRules rules) {
        return switch (this) {
            case DAYS -> rules.daysShare();
            case HOURS -> rules.quartersShare();
            case SELECTION -> rules.systematicShare();
            case SAMPLE -> rules.passedShare();
            case DISTANCE -> rules.lineShare();
            case MOBILITY -> rules.staticShare();
            case SETTING -> rules.settingShare();
        };
    }

    /** Its value over some weeks; not a number where the reports do not say. */
    double of(PoliceChecks checks) {
        double persons = checks.persons();
        return switch (this) {
            case DAYS ->
                stated(checks, Quantity.POLICE_BY_DAY) ? checks.days() / (checks.weeks() * DAYS_A_WEEK) : UNKNOWN;
            case HOURS ->
                stated(checks, Quantity.POLICE_BY_QUARTER)
                        ? checks.quarters() / (checks.weeks() * DAYS_A_WEEK * Quantity.QUARTERS)
                        : UNKNOWN;
            case SELECTION -> checks.sum(Quantity.POLICE_SYSTEMATIC) / persons;
            case SAMPLE -> checks.passed() > 0 ? persons / checks.passed() : UNKNOWN;
            case DISTANCE ->
                stated(checks, Quantity.POLICE_DISTANCE_STATED)
                        ? checks.sum(Quantity.POLICE_AT_THE_LINE) / checks.sum(Quantity.POLICE_DISTANCE_STATED)
                        : UNKNOWN;
            case MOBILITY -> checks.sum(Quantity.POLICE_STATIC) / persons;
            case SETTING -> mostFrequentSetting(checks);
        };
    }

    private static boolean stated(PoliceChecks checks, int quantity) {
        return checks.sum(quantity) >= STATED_ENOUGH * checks.persons();
    }

    private static double mostFrequentSetting(PoliceChecks checks) {
        double all = 0;
        double most = 0;
        for (Setting setting : Setting.values()) {
            double here = checks.sum(Quantity.policeChecked(setting));
            all += here;
            most = Math.max(most, here);
        }
        return all >= STATED_ENOUGH * checks.persons() ? most / all : UNKNOWN;
    }

    /** Police checks of one side in some weeks. */
    interface PoliceChecks {

        double sum(int quantity);

        /** Vehicles that passed, in weeks whose traffic is known; 0 where it is not. */
        double passed();

        double days();

        double quarters();

        /** Weeks known. */
        int weeks();

        default double persons() {
            return sum(Quantity.personsChecked(Regime.POLICE_CHECK));
        }
    }
}
