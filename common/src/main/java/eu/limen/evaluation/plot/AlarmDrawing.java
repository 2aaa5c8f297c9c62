package eu.limen.evaluation.plot;

import eu.limen.analysis.AlarmPair;
import eu.limen.analysis.AlarmParameters;
import eu.limen.analysis.PairState;
import eu.limen.analysis.PairStep;
import eu.limen.analysis.WeekStep;
import eu.limen.plot.Axis;
import eu.limen.plot.Mark;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A short and a lasting rise, and the two tests that see them (methods 2.2, 2.3). */
final class AlarmDrawing implements Drawing {

    private static final int FIRST_SHOWN = 70;
    private static final int WEEKS = 148;
    private static final int BURST = 88;
    private static final int STEP = 118;
    private static final int STEP_ENDS = 134;
    private static final double[] TIME = Grid.counting(FIRST_SHOWN + 1, WEEKS - FIRST_SHOWN);

    private final List<PairStep> steps = steps();

    @Override
    public String name() {
        return "04-alarms";
    }

    @Override
    public Picture picture() {
        return new Picture(
                "Two rises and the two tests that see them",
                "Upper panel: weekly findings and what was expected. In week 89 they jump for two weeks: the sudden test"
                        + " fires at once. From week 119 on they are half as many again for sixteen weeks: hardly a week is"
                        + " improbable by itself, but the sum of small excesses in the lower panel reaches its limit and"
                        + " starts again. Middle panel: severity of each week.",
                List.of(counts(), severity(), sum()));
    }

    private Panel counts() {
        return new Panel("Findings per week", time(), Axis.linear("findings", 0, 100, 20), 170)
                .curve(Tone.BLUE, "expected", TIME, of(PairStep::expected))
                .marks(Mark.DOT, Tone.INK, "seen", TIME, of(PairStep::observed))
                .marks(Mark.TRIANGLE, Tone.ORANGE, "sudden rise", TIME, of(step -> step.sudden() ? 95 : Double.NaN))
                .marks(Mark.SQUARE, Tone.PURPLE, "lasting rise", TIME, of(step -> step.sustained() ? 87 : Double.NaN))
                .moment(Tone.GREY, BURST + 0.5, "")
                .moment(Tone.GREY, STEP + 0.5, "")
                .moment(Tone.GREY, STEP_ENDS + 0.5, "");
    }

    private Panel severity() {
        return new Panel(
                        "Sudden: how improbable is the week alone?",
                        time(),
                        Axis.linear("severity, -log10 p", 0, 8, 2),
                        110)
                .curve(Tone.ORANGE, "", TIME, of(PairStep::severity))
                .level(Tone.GREY, -StrictMath.log10(AlarmParameters.standard().suddenAlpha()), "p = .005");
    }

    private Panel sum() {
        return new Panel("Lasting: do small excesses add up?", time(), Axis.linear("sum of log ratios", 0, 10, 2), 110)
                .curve(Tone.PURPLE, "", TIME, of(PairStep::cusum))
                .level(Tone.GREY, AlarmParameters.standard().sustainedLimit(), "limit, then from 0 again");
    }

    private static Axis time() {
        return Axis.linear("week", FIRST_SHOWN, WEEKS, 6);
    }

    private double[] of(ToDoubleFunction<PairStep> value) {
        return steps.stream().skip(FIRST_SHOWN).mapToDouble(value).toArray();
    }

    private static List<PairStep> steps() {
        AlarmPair pair = new AlarmPair(AlarmParameters.standard());
        PairState state = pair.start();
        List<PairStep> steps = new ArrayList<>();
        for (WeekStep week : SimulatedSide.steps(WEEKS, 7, AlarmDrawing::rate, week -> 1_000)) {
            PairStep step = pair.step(state, List.of(week));
            steps.add(step);
            state = step.state();
        }
        return steps;
    }

    private static double rate(int week) {
        if (week == BURST || week == BURST + 1) {
            return 56;
        }
        return week >= STEP && week < STEP_ENDS ? 30 : 20;
    }
}
