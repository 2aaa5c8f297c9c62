package eu.limen.analysis.fall;

/**
 * Sums over the weeks in which border control and police checks worked side by side; those of two spans can be added
 * (Mantel and Haenszel's ratio for person-time, methods 1.6).
 *
 * @param police sum of police findings x control checks / all checks
 * @param control sum of control findings x police checks / all checks
 * @param spread sum of control checks x police checks x findings / all checks^2
 * @param events findings of both in these weeks
 */
public record RegimeSums(double police, double control, double spread, double events) {

    public static final RegimeSums NONE = new RegimeSums(0, 0, 0, 0);

    /** With one week more; a week with checks of one regime only compares nothing. */
    public RegimeSums plus(SideWeek week) {
        if (!week.reported() || week.controlChecks() <= 0 || week.policeChecks() <= 0) {
            return this;
        }
        double checks = week.controlChecks() + week.policeChecks();
        return new RegimeSums(
                police + week.foundByPolice() * week.controlChecks() / checks,
                control + week.foundByControl() * week.policeChecks() / checks,
                spread + week.controlChecks() * week.policeChecks() * week.found() / (checks * checks),
                events + week.found());
    }

    public RegimeSums plus(RegimeSums other) {
        return new RegimeSums(
                police + other.police, control + other.control, spread + other.spread, events + other.events);
    }

    /** What a police check finds, as a multiple of what a check of the control finds; unknown with too few events. */
    public Efficiency efficiency(int leastEvents) {
        if (events < leastEvents || police <= 0 || control <= 0) {
            return Efficiency.UNKNOWN;
        }
        return new Efficiency(true, police / control, spread / (police * control));
    }
}
