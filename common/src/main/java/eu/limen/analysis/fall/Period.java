package eu.limen.analysis.fall;

/**
 * What one side counted in a span of weeks with checks.
 *
 * @param found findings or detections; those of weeks without checks are left out
 * @param controlChecks persons checked in border control
 * @param policeChecks persons checked in police checks
 * @param weeks with checks
 */
public record Period(double found, double controlChecks, double policeChecks, int weeks) {

    public static final Period NONE = new Period(0, 0, 0, 0);

    /** With one week more; a week without checks adds nothing. */
    public Period plus(SideWeek week) {
        if (!week.exposed()) {
            return this;
        }
        return new Period(
                found + week.found(),
                controlChecks + week.controlChecks(),
                policeChecks + week.policeChecks(),
                weeks + 1);
    }

    public boolean exposed() {
        return controlChecks + policeChecks > 0;
    }

    /** Checks of control, police checks counted by what they find (methods 1.6). */
    double exposure(double efficiency) {
        return controlChecks + efficiency * policeChecks;
    }

    double exposurePerWeek(double efficiency) {
        return exposure(efficiency) / weeks;
    }

    double policeShare(double efficiency) {
        return efficiency * policeChecks / exposure(efficiency);
    }
}
