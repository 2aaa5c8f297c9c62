package eu.limen.analysis.fall;

/**
 * What one side counted of one flow in one week, by the regime of its checks.
 *
 * @param reported whether the side spoke; a week not reported is missing and not zero
 * @param foundByControl findings or detections of border control
 * @param controlChecks persons checked in border control
 * @param foundByPolice findings or detections of police checks
 * @param policeChecks persons checked in police checks
 * @param season how far the season lifts the week above the mean of the baseline's weeks
 */
public record SideWeek(
        boolean reported,
        double foundByControl,
        double controlChecks,
        double foundByPolice,
        double policeChecks,
        SeasonFactor season) {

    public static final SideWeek MISSING = new SideWeek(false, 0, 0, 0, 0, SeasonFactor.NONE);

    /** A reported week of one regime, without season. */
    public static SideWeek ofControl(double found, double checks) {
        return new SideWeek(true, found, checks, 0, 0, SeasonFactor.NONE);
    }

    public SideWeek withSeason(SeasonFactor factor) {
        return new SideWeek(reported, foundByControl, controlChecks, foundByPolice, policeChecks, factor);
    }

    double found() {
        return foundByControl + foundByPolice;
    }

    boolean exposed() {
        return reported && controlChecks + policeChecks > 0;
    }

    /** Checks of control, police checks counted by what they find (methods 1.6). */
    double exposure(double efficiency) {
        return controlChecks + efficiency * policeChecks;
    }
}
