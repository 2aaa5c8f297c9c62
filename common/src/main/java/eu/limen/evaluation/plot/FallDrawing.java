package eu.limen.evaluation.plot;

import eu.limen.analysis.EDetector;
import eu.limen.analysis.JustificationRate;
import eu.limen.plot.Axis;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Tone;
import java.util.Arrays;
import java.util.List;

/** How evidence of a fall grows, and how doubting the exposure keeps it from growing wrongly (methods 3). */
final class FallDrawing implements Drawing {

    private static final int WEEKS = 104;
    private static final int RUNS = 201;
    private static final double WEEKS_BEFORE = 26;
    private static final double THETA = 0.5;
    private static final double DISPERSION = 2;
    private static final double MEAN = 10;
    private static final double LARGE_MEAN = 40;
    private static final double CHECKS = 3;
    private static final double DAMPENED = 0.7;
    private static final long SEED = 20_231_123L;
    private static final double[] TIME = Grid.counting(1, WEEKS);

    @Override
    public String name() {
        return "05-de-escalation";
    }

    @Override
    public Picture picture() {
        return new Picture(
                "Evidence that a threat has fallen by more than half",
                "Evidence in per cent of what is required, in the middle one of 201 simulated courses, checks tripled. Upper"
                        + " panel: ten findings a week before, and findings follow the checks. After a fall to a quarter the evidence passes 100 per cent"
                        + " within some weeks; after a fall to just half, and without a fall, it stays far below. Lower"
                        + " panel: forty a week; nothing has fallen, but tripled checks find hardly more than before; read as if they"
                        + " found three times as much, this looks like a fall; read with the exponent .7 it does not, and"
                        + " both readings are required.",
                List.of(falls(), gate()));
    }

    private static Panel falls() {
        Panel panel = panel("Checks tripled, findings in proportion: when is a fall shown?");
        band(panel, Tone.BLUE, "fell to a quarter (area: 90 % of courses)", new Course(MEAN, 0.25, 1, 1));
        band(panel, Tone.ORANGE, "to just half", new Course(MEAN, 0.5, 1, 1));
        band(panel, Tone.GREEN, "not at all", new Course(MEAN, 1, 1, 1));
        return panel.level(Tone.GREY, 100, "required");
    }

    private static Panel gate() {
        Panel panel = panel("Nothing fell, but tripled checks find hardly more (findings grow as checks to the .1)");
        band(panel, Tone.ORANGE, "checks read in proportion: false", new Course(LARGE_MEAN, 1, 0.1, 1));
        band(panel, Tone.BLUE, "read with exponent .7: the gate", new Course(LARGE_MEAN, 1, 0.1, DAMPENED));
        return panel.level(Tone.GREY, 100, "required");
    }

    private static Panel panel(String heading) {
        return new Panel(
                heading,
                Axis.linear("weeks after the baseline", 0, WEEKS, 13),
                Axis.linear("evidence, % of required", 0, 150, 50),
                170);
    }

    private static void band(Panel panel, Tone tone, String meaning, Course course) {
        double[][] courses = new double[WEEKS][RUNS];
        for (int run = 0; run < RUNS; run++) {
            course.into(courses, run);
        }
        for (double[] week : courses) {
            Arrays.sort(week);
        }
        panel.band(tone, "", TIME, quantile(courses, 0.05), quantile(courses, 0.95))
                .curve(tone, meaning, TIME, quantile(courses, 0.5));
    }

    private static double[] quantile(double[][] sorted, double share) {
        return Arrays.stream(sorted)
                .mapToDouble(week -> week[(int) Math.round(share * (RUNS - 1))])
                .toArray();
    }

    /**
     * Courses of one kind.
     *
     * @param mean findings a week before, at one unit of checks
     * @param share to which the threat falls
     * @param gamma exponent with which findings grow with checks
     * @param readAs exponent with which the method reads the checks
     */
    private record Course(double mean, double share, double gamma, double readAs) {

        /** One course, evidence of each week in per cent. */
        void into(double[][] courses, int run) {
            SimulatedCounts counts = new SimulatedCounts(DISPERSION, SEED + (long) run * WEEKS);
            JustificationRate before = new JustificationRate(WEEKS_BEFORE * mean, WEEKS_BEFORE, DISPERSION);
            double now = share * mean * StrictMath.pow(CHECKS, gamma);
            double limit =
                    THETA * before.lowerBound(JustificationRate.ONE_STREAM_ALPHA) * StrictMath.pow(CHECKS, readAs);
            double[] sums = EDetector.start();
            for (int week = 0; week < WEEKS; week++) {
                sums = EDetector.after(sums, counts.of(week, now), limit, DISPERSION);
                courses[week][run] = 100 * EDetector.evidence(sums) / EDetector.SUFFICIENT;
            }
        }
    }
}
