package eu.limen.scenario;

import eu.limen.model.Kind;
import eu.limen.model.Threat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one gateway counts on one section in one direction, day by day.
 *
 * @param checks persons checked a day; null if it reports movements only
 * @param cycle of the checks, or of the movements where there are no checks
 * @param findings per threat: findings per person checked, or a day where there are no checks
 * @param practice before the first day of control
 * @param control what replaces the practice from the first day of control on
 * @param days the days on which it reports
 * @param promise the days for which the roster promises it
 */
record Watch(
        String source,
        String section,
        String direction,
        @Nullable Course checks,
        WeeklyCycle cycle,
        SortedMap<Threat, Course> findings,
        Practice practice,
        Practice control,
        long firstControlDay,
        DaySpan days,
        DaySpan promise) {

    private static final long NEVER = Long.MAX_VALUE;

    /** Movement reports alone. */
    static Watch onMovements(String source, String section, String direction, Course movements) {
        return new Watch(
                source,
                section,
                direction,
                null,
                WeeklyCycle.WORKING_WEEK,
                new TreeMap<>(Map.of(Threat.UNAUTHORISED_MOVEMENT, movements)),
                Practice.POLICE_CHECKS,
                Practice.POLICE_CHECKS,
                NEVER,
                DaySpan.ALWAYS,
                DaySpan.ALWAYS);
    }

    /** Checks with their findings, and movement reports if these are among the findings. */
    static Watch withChecks(
            String source, String section, String direction, Course checks, Map<Threat, Course> findings) {
        return new Watch(
                source,
                section,
                direction,
                checks,
                WeeklyCycle.WORKING_WEEK,
                new TreeMap<>(findings),
                Practice.POLICE_CHECKS,
                Practice.POLICE_CHECKS,
                NEVER,
                DaySpan.ALWAYS,
                DaySpan.ALWAYS);
    }

    /** The same watch, under border control from a day on. */
    Watch controlling(Practice newControl, long fromDay) {
        return new Watch(
                source, section, direction, checks, cycle, findings, practice, newControl, fromDay, days, promise);
    }

    /** The same watch, silent after a day, though the roster goes on promising it. */
    Watch silentAfter(long day) {
        return new Watch(
                source,
                section,
                direction,
                checks,
                cycle,
                findings,
                practice,
                control,
                firstControlDay,
                DaySpan.until(day),
                promise);
    }

    /** The same watch, reporting and promised on some days only. */
    Watch on(DaySpan span) {
        return new Watch(
                source, section, direction, checks, cycle, findings, practice, control, firstControlDay, span, span);
    }

    Practice practiceOn(long day) {
        return day >= firstControlDay ? control : practice;
    }

    boolean reportsChecks() {
        return checks != null;
    }

    boolean reportsMovements() {
        return findings.containsKey(Threat.UNAUTHORISED_MOVEMENT);
    }

    List<Kind> kinds() {
        List<Kind> kinds = new ArrayList<>();
        if (reportsChecks()) {
            kinds.add(Kind.CHECK);
        }
        if (reportsMovements()) {
            kinds.add(Kind.UNAUTHORISED_MOVEMENT);
        }
        return kinds;
    }
}
