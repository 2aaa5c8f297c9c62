package eu.limen.assessment;

import eu.limen.model.Level;

/**
 * From a score to a level: up at once, down one level after some weeks clearly below (methods 7). CRITICAL needs support and is temporary: it
 * expires unless a human confirms it (Regulation (EU) 2019/1896, Art. 34, from which the name is borrowed and not the legal meaning).
 */
record Levels(ScoreRules rules) {

    /**
     * What makes CRITICAL possible in a week.
     *
     * @param supported whether a second side or a wave supports the score: without, HIGH is the highest level
     * @param confirmed whether a human has confirmed that it is critical: then it does not expire
     */
    record Support(boolean supported, boolean confirmed) {}

    /** The level of a week and the memory for the next. */
    ScoreState next(ScoreState before, double points, Support support, double aberration) {
        boolean allowed = support.supported() || support.confirmed();
        boolean critical = allowed && points >= threshold(Level.CRITICAL) - margin(before);
        int weeksCritical = critical ? before.weeksCritical() + 1 : 0;
        boolean expired = weeksCritical > rules.criticalWeeks() && !support.confirmed();
        ScoreState stepped = stepped(before, points, allowed && !expired, aberration);
        return new ScoreState(stepped.level(), stepped.weeksBelow(), aberration, weeksCritical);
    }

    /** Points just below the threshold neither end the count of weeks nor begin it. */
    private double margin(ScoreState before) {
        return before.weeksCritical() > 0 ? rules.levels().margin() : 0;
    }

    private ScoreState stepped(ScoreState before, double points, boolean criticalAllowed, double aberration) {
        Level reached = capped(level(points), criticalAllowed);
        Level shown = capped(before.level(), criticalAllowed);
        if (before.level() == Level.NOT_ASSESSED || reached.compareTo(shown) >= 0) {
            return new ScoreState(reached, 0, aberration, 0);
        }
        int below = points < threshold(shown) - rules.levels().margin() ? before.weeksBelow() + 1 : 0;
        if (below < rules.levels().dwellWeeks()) {
            return new ScoreState(shown, below, aberration, 0);
        }
        return new ScoreState(oneBelow(shown), 0, aberration, 0);
    }

    double threshold(Level level) {
        return switch (level) {
            case LOW, NOT_ASSESSED -> 0;
            case MEDIUM -> rules.levels().mediumFrom();
            case HIGH -> rules.levels().highFrom();
            case CRITICAL -> rules.levels().criticalFrom();
        };
    }

    private Level level(double points) {
        if (points >= rules.levels().criticalFrom()) {
            return Level.CRITICAL;
        }
        if (points >= rules.levels().highFrom()) {
            return Level.HIGH;
        }
        return points >= rules.levels().mediumFrom() ? Level.MEDIUM : Level.LOW;
    }

    private static Level capped(Level level, boolean criticalAllowed) {
        return level == Level.CRITICAL && !criticalAllowed ? Level.HIGH : level;
    }

    private static Level oneBelow(Level level) {
        return switch (level) {
            case CRITICAL -> Level.HIGH;
            case HIGH -> Level.MEDIUM;
            case MEDIUM, LOW -> Level.LOW;
            case NOT_ASSESSED -> Level.NOT_ASSESSED;
        };
    }
}
