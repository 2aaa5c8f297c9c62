package eu.limen.trend;

import eu.limen.register.DayRange;
import eu.limen.register.Lineage;
import eu.limen.register.MeasureRegister;
import java.util.Set;
import java.util.TreeSet;

/** The directions of a section in which a control begins or ends in a week: nobody knows what to expect then (methods 2.1). */
record Interventions(Set<String> directions) {

    private static final int LAST_DAY = 6;

    static Interventions inWeek(MeasureRegister measures, long mondayDay) {
        Set<String> directions = new TreeSet<>();
        for (Lineage lineage : measures.lineages()) {
            for (DayRange run : lineage.runs()) {
                if (isIn(run.firstDay(), mondayDay) || isIn(run.lastDay() + 1, mondayDay)) {
                    directions.add(lineage.direction());
                }
            }
        }
        return new Interventions(directions);
    }

    boolean in(String direction) {
        return directions.contains(direction);
    }

    boolean any() {
        return !directions.isEmpty();
    }

    private static boolean isIn(long day, long mondayDay) {
        return day >= mondayDay && day <= mondayDay + LAST_DAY;
    }
}
