package eu.limen.levels;

import eu.limen.flow.Quantity;
import eu.limen.rules.CapacityRules;
import java.util.Locale;

/** What tells whether staff and equipment suffice ((19) of the Recommendation of 23.11.2023). */
enum Capacity {
    WAITING("waiting time", Quantity.WAITING_MINUTES_TIMES_VEHICLES, Quantity.WAITING_VEHICLES),
    LANES("lanes open", Quantity.LANES_OPEN, Quantity.LANES_TOTAL),
    CONNECTIONS("cross-border connections open", Quantity.CONNECTIONS_OPEN, Quantity.CONNECTIONS_TOTAL);

    private final String inWords;
    private final int sum;
    private final int weight;

    Capacity(String inWords, int sum, int weight) {
        this.inWords = inWords;
        this.sum = sum;
        this.weight = weight;
    }

    String inWords() {
        return inWords;
    }

    /** Whether a side says anything of it in a week. */
    boolean isKnown(LevelWeek week, String state) {
        return week.sum(state, weight) > 0;
    }

    /** Minutes, or a share; only where it is known. */
    double of(LevelWeek week, String state) {
        return (double) week.sum(state, sum) / week.sum(state, weight);
    }

    double limit(CapacityRules rules) {
        return switch (this) {
            case WAITING -> rules.waitingMinutes();
            case LANES -> rules.lanesOpenShare();
            case CONNECTIONS -> rules.connectionsOpenShare();
        };
    }

    /** Whether it is known to be short. */
    boolean isShort(LevelWeek week, String state, CapacityRules rules) {
        if (!isKnown(week, state)) {
            return false;
        }
        double value = of(week, state);
        return this == WAITING ? value >= limit(rules) : value < limit(rules);
    }

    /** A value in its unit. */
    String shown(double value) {
        return this == WAITING ? String.format(Locale.ENGLISH, "%.0f minutes", value) : Percent.of(value);
    }

    /** What would be enough. */
    String enough(CapacityRules rules) {
        return (this == WAITING ? "below " : "at least ") + shown(limit(rules));
    }
}
