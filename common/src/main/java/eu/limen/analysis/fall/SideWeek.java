package eu.limen.analysis.fall;

/**
 * What one side counted of one flow in one week, by the regime of its checks.
 *
 * @param reported whether the side spoke; a week not reported is missing and not zero
 * @param foundByControl findings or detections of border control
 * @param controlChecks persons checked in border control
 * @param foundByPolice findings or detections of police checks
 * @param policeChecks persons checked in police checks
 */
public record SideWeek(
        boolean reported, double foundByControl, double controlChecks, double foundByPolice, double policeChecks) {

    public static final SideWeek MISSING = new SideWeek(false, 0, 0, 0, 0);

    /** A reported week of border control. */
    public static SideWeek ofControl(double found, double checks) {
        return new SideWeek(true, found, checks, 0, 0);
    }

    /** A reported week of police checks. */
    public static SideWeek ofPolice(double found, double checks) {
        return new SideWeek(true, 0, 0, found, checks);
    }

    double found() {
        return foundByControl + foundByPolice;
    }

    /** Findings without checks are in no rate (methods 1). */
    boolean exposed() {
        return reported && controlChecks + policeChecks > 0;
    }

    /** Checks of control, police checks counted by what they find (methods 1.6). */
    double exposure(double efficiency) {
        return controlChecks + efficiency * policeChecks;
    }
}
