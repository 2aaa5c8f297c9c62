package eu.limen.evaluation.plot;

import eu.limen.analysis.WeekStep;
import eu.limen.plot.Axis;
import eu.limen.plot.Mark;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Tone;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What the weekly model expects of three years with a season, tripled checks and a rise that stays (methods 2.1). */
final class WeekModelDrawing implements Drawing {

    private static final int WEEKS = 156;
    private static final int CHECKS_TRIPLED = 92;
    private static final int CHECKS_BACK = 118;
    private static final int LEVEL_RISEN = 136;
    private static final double CHECKS = 1_000;
    private static final double ABOVE = 12;
    private static final double[] TIME = Grid.counting(1, WEEKS);

    private final List<WeekStep> steps =
            SimulatedSide.steps(WEEKS, 31, WeekModelDrawing::rate, WeekModelDrawing::checks);

    @Override
    public String name() {
        return "03-weekly-and-daily-model";
    }

    @Override
    public Picture picture() {
        return new Picture(
                "Three simulated years as the weekly model sees them",
                "Upper panel: weekly findings with what was expected of each week before it was seen. From week 93 to 118"
                        + " the checks are tripled: findings triple and so does the expectation, nothing stands out. From"
                        + " week 137 on the rate is tripled; after three weeks beyond the bound the new level is accepted."
                        + " Lower panel: the same as rate per thousand checks; from week 53 on the season is in it.",
                List.of(counts(), rates()));
    }

    private Panel counts() {
        return panel("Findings per week: seen, and expected before they were seen", "findings", 160, 190, 40)
                .band(
                        Tone.BLUE,
                        "95 % interval",
                        TIME,
                        of(step -> step.expected().low()),
                        of(step -> step.expected().high()))
                .curve(Tone.BLUE, "expected", TIME, of(step -> step.expected().mean()))
                .marks(
                        Mark.DOT,
                        Tone.INK,
                        "seen",
                        TIME,
                        of(step -> step.window().count()))
                .moment(Tone.GREY, CHECKS_TRIPLED + 0.5, "checks x 3")
                .moment(Tone.GREY, CHECKS_BACK + 0.5, "as before")
                .moment(Tone.GREY, LEVEL_RISEN + 0.5, "rate x 3");
    }

    private Panel rates() {
        return panel("The same per 1,000 checks: what remains is season and change", "per 1,000 checks", 120, 160, 20)
                .band(
                        Tone.BLUE,
                        "",
                        TIME,
                        of(step -> perChecks(step, step.expected().low())),
                        of(step -> perChecks(step, step.expected().high())))
                .curve(
                        Tone.BLUE,
                        "",
                        TIME,
                        of(step -> perChecks(step, step.expected().mean())))
                .marks(
                        Mark.DOT,
                        Tone.INK,
                        "",
                        TIME,
                        of(step -> perChecks(step, step.window().count())))
                .marks(Mark.TRIANGLE, Tone.ORANGE, "new level accepted", TIME, of(WeekModelDrawing::accepted))
                .moment(Tone.GREY, 52.5, "season known");
    }

    private static Panel panel(String heading, String unit, double most, double height, double step) {
        return new Panel(heading, Axis.linear("week", 0, WEEKS, 13), Axis.linear(unit, 0, most, step), height);
    }

    private static double perChecks(WeekStep step, double count) {
        return CHECKS * count / step.window().exposure();
    }

    /** A little above the rate of the week with which a new level was accepted; not a number in every other week. */
    private static double accepted(WeekStep step) {
        boolean accepted = step.state().seasonal().accepted() && step.seasonal();
        return accepted ? perChecks(step, step.window().count()) + ABOVE : Double.NaN;
    }

    /** Values of the weeks that can be judged. */
    private double[] of(ToDoubleFunction<WeekStep> value) {
        return steps.stream()
                .mapToDouble(step -> step.assessable() ? value.applyAsDouble(step) : Double.NaN)
                .toArray();
    }

    private static double rate(int week) {
        return week >= LEVEL_RISEN ? 48 : 16;
    }

    private static double checks(int week) {
        return week >= CHECKS_TRIPLED && week < CHECKS_BACK ? 3 * CHECKS : CHECKS;
    }
}
