package eu.limen.assessment;

/**
 * What one side counted in the baseline.
 *
 * @param observed findings or detections
 * @param exposure persons checked
 * @param weeks weeks with checks
 */
public record BaselineState(long observed, long exposure, int weeks) {

    /** Checks per week. */
    double exposurePerWeek() {
        return weeks == 0 ? 0 : (double) exposure / weeks;
    }
}
