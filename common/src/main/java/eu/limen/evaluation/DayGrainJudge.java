package eu.limen.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * Judges the day grain: what a local contact point would hear of if nothing happened on its section but the weekly cycle, and
 * what it would hear of a rise.
 *
 * <p>The section has eight threats in both directions, each seen by both sides, from some findings a month to fifty a day.
 */
final class DayGrainJudge implements Judge {

    private static final String SUBJECT = "day grain";
    private static final double ALERTS_PER_MONTH = 2;

    /** Findings a day of the eight threats, both sides together. */
    private static final double[] MEANS = {0.05, 0.2, 0.5, 1, 3, 8, 20, 50};

    private static final int DIRECTIONS = 2;
    private static final int LEARNING_DAYS = 60;
    private static final int DAYS = LEARNING_DAYS + 10 * 365;
    private static final double DAYS_PER_MONTH = 365.0 / 12;
    private static final int NO_EVENT = Integer.MAX_VALUE / 2;
    private static final long SEED = 20_151_017L;
    private static final long SEEDS_PER_FLOW = 1_000;

    private static final int EVENTS = 200;
    private static final int EVENT_DAYS = 7;
    private static final double[] RISES = {2, 3};
    private static final double[] MEANS_WITH_EVENT = {1, 3, 8, 20, 50};

    @Override
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.atMost(
                SUBJECT,
                "surges a month on a section where nothing happens",
                surgesPerMonthWithoutEvent(),
                ALERTS_PER_MONTH));
        for (double rise : RISES) {
            findings.add(found(rise));
        }
        return List.copyOf(findings);
    }

    private static double surgesPerMonthWithoutEvent() {
        double surges = 0;
        for (int flow = 0; flow < DIRECTIONS * MEANS.length; flow++) {
            DayFlow simulated = new DayFlow(MEANS[flow % MEANS.length], 1, SEED + flow * SEEDS_PER_FLOW);
            surges += simulated.surges(DAYS, NO_EVENT, 0).stream()
                    .filter(day -> day >= LEARNING_DAYS)
                    .count();
        }
        return surges * DAYS_PER_MONTH / (DAYS - LEARNING_DAYS);
    }

    /** What is found of a rise that lasts a week, and how many days after it began, per mean. */
    private static Finding found(double rise) {
        List<String> figures = new ArrayList<>();
        for (double mean : MEANS_WITH_EVENT) {
            figures.add(found(new DayFlow(mean, rise, SEED)));
        }
        return Finding.reported(
                SUBJECT,
                "a week's rise x" + Figures.of(rise) + " at 1, 3, 8, 20, 50 a day: share found and mean delay in days",
                String.join(", ", figures));
    }

    private static String found(DayFlow flow) {
        int found = 0;
        long delay = 0;
        for (int event = 0; event < EVENTS; event++) {
            int start = 2 * LEARNING_DAYS + event % EVENT_DAYS;
            List<Long> surges = flow.surges(start + EVENT_DAYS, start, EVENT_DAYS).stream()
                    .filter(day -> day >= start)
                    .toList();
            if (!surges.isEmpty()) {
                found++;
                delay += surges.get(0) - start;
            }
        }
        return Figures.of((double) found / EVENTS) + " (" + Figures.of((double) delay / found) + ")";
    }
}
