package eu.limen.evaluation;

/** What happens to a network at the onset: the factor by which each group's findings change, and its neighbours' checks. */
enum FallScenario {
    /** The target falls by half, nothing else happens. */
    FALL_ALONE(0.5, 1, 1, 1),
    /** The same while every section rises by half. */
    COMMON_RISE(0.75, 1.5, 1.5, 1),
    /** The same as the first while the neighbours check a third, and find (1/3)^.7 of what they did. */
    CHECKS_CUT(0.5, 0.463_473_9, 1, 1 / 3.0),
    /** The target falls by half, its neighbours rise by half. */
    HALF_MORE(0.5, 1.5, 1, 1),
    /** The target falls by half, its neighbours double. */
    TWICE(0.5, 2, 1, 1);

    final double target;
    final double neighbours;
    final double controls;
    final double neighbourChecks;

    FallScenario(double target, double neighbours, double controls, double neighbourChecks) {
        this.target = target;
        this.neighbours = neighbours;
        this.controls = controls;
        this.neighbourChecks = neighbourChecks;
    }
}
