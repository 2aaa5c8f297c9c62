package eu.limen.assessment;

import eu.limen.model.Level;

/** From a score to a level: up at once, down one level after some weeks clearly below (methods 7). */
record Levels(ScoreRules rules) {

    /**
     * The level of a week and the memory for the next.
     *
     * @param criticalAllowed whether a second side or a wave supports the score: without, HIGH is the highest level
     */
    ScoreState next(ScoreState before, double points, boolean criticalAllowed, double aberration) {
        Level reached = capped(level(points), criticalAllowed);
        Level shown = capped(before.level(), criticalAllowed);
        if (before.level() == Level.NOT_ASSESSED || reached.compareTo(shown) >= 0) {
            return new ScoreState(reached, 0, aberration);
        }
        int below = points < threshold(shown) - rules.levels().margin() ? before.weeksBelow() + 1 : 0;
        if (below < rules.levels().dwellWeeks()) {
            return new ScoreState(shown, below, aberration);
        }
        return new ScoreState(oneBelow(shown), 0, aberration);
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
