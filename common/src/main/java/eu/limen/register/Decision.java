package eu.limen.register;

import eu.limen.model.BorderType;
import eu.limen.model.MeasureReport;
import eu.limen.model.MeasureType;

/**
 * A decision on a measure as it holds on one section.
 *
 * @param firstDay first local day in force here, as epoch day
 * @param lastDay last local day in force here, as epoch day, inclusive; before firstDay: never in force here
 */
public record Decision(MeasureReport report, long firstDay, long lastDay) {

    /** Cuts a decision to the days on which it holds on a section: until lifted, and under a wildcard only while the section is internal. */
    static Decision on(Section section, MeasureReport report) {
        long last = report.liftedOnDay() == null ? report.endDay() : Math.min(report.endDay(), report.liftedOnDay());
        if (report.sections().contains(section.id())) {
            return new Decision(report, report.startDay(), last);
        }
        BorderType type = section.borderType();
        boolean meant = report.sections().contains(FactScope.EVERY_SECTION)
                && report.borderTypes().contains(type);
        if (!meant) {
            return new Decision(report, report.startDay(), report.startDay() - 1);
        }
        return new Decision(report, Math.max(report.startDay(), section.internalSinceDay()), last);
    }

    public String measureId() {
        return report.measureId();
    }

    public MeasureType type() {
        return report.type();
    }

    /** The state that decided. */
    public String controllingState() {
        return report.header().reportingState();
    }

    public boolean everInForce() {
        return firstDay <= lastDay;
    }

    public boolean inForceOn(long day) {
        return firstDay <= day && day <= lastDay;
    }
}
