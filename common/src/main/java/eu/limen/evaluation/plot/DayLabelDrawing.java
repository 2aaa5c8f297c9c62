package eu.limen.evaluation.plot;

import eu.limen.analysis.Assessment;
import eu.limen.analysis.DayEvidence;
import eu.limen.analysis.DayLabel;
import eu.limen.analysis.LabelParameters;
import eu.limen.analysis.SeriesFold;
import eu.limen.analysis.SeriesParameters;
import eu.limen.analysis.SeriesState;
import eu.limen.analysis.SeriesStep;
import eu.limen.analysis.Window;
import eu.limen.model.Label;
import eu.limen.plot.Axis;
import eu.limen.plot.Mark;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Forty-two days of one flow and what each is called (contract section 2, Labels). */
final class DayLabelDrawing implements Drawing {

    private static final int DAYS = 42;
    private static final int PEAK = 23;
    private static final int SILENT = 29;
    private static final int FALL = 32;
    private static final double CHECKS = 1_000;
    private static final double[] TIME = Grid.counting(1, DAYS);

    private final List<Day> days = days();

    @Override
    public String name() {
        return "11-labels-of-a-day";
    }

    @Override
    public Picture picture() {
        return new Picture(
                "Six weeks of labelled days",
                "Findings per day with the 95 per cent interval of what was expected. The first seven days are not assessed."
                        + " Two days of many findings are high and the days after them rising; a day without reports is silent and not zero;"
                        + " after a fall to a third the days are falling.",
                List.of(panel()));
    }

    private Panel panel() {
        Panel panel = new Panel(
                        "Findings per day, and the label of each day",
                        Axis.linear("day", 0, DAYS, 7),
                        Axis.linear("findings", 0, 80, 20),
                        230)
                .band(
                        Tone.BLUE,
                        "expected, 95 %",
                        TIME,
                        expected(day -> day.forecast().low()),
                        expected(day -> day.forecast().high()));
        label(panel, Mark.DOT, Tone.GREY, "not assessed", Label.NOT_ASSESSED);
        label(panel, Mark.RING, Tone.INK, "quiet", Label.QUIET);
        label(panel, Mark.TRIANGLE, Tone.ORANGE, "rising", Label.RISING);
        label(panel, Mark.DIAMOND, Tone.ORANGE, "high", Label.HIGH);
        label(panel, Mark.SQUARE, Tone.GREEN, "falling", Label.FALLING);
        label(panel, Mark.CROSS, Tone.PURPLE, "silent: no report, drawn at 0", Label.SILENT);
        return panel;
    }

    private void label(Panel panel, Mark mark, Tone tone, String meaning, Label label) {
        panel.marks(
                mark,
                tone,
                meaning,
                TIME,
                days.stream()
                        .mapToDouble(day ->
                                day.label == label ? day.assessment.window().count() : Double.NaN)
                        .toArray());
    }

    private double[] expected(ToDoubleFunction<Assessment> bound) {
        return days.stream()
                .mapToDouble(day -> day.assessment.isAssessable() ? bound.applyAsDouble(day.assessment) : Double.NaN)
                .toArray();
    }

    private static List<Day> days() {
        SeriesFold fold = new SeriesFold(SeriesParameters.day());
        SimulatedCounts counts = new SimulatedCounts(1.3, 5);
        SeriesState state = fold.start();
        List<Day> days = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            Window window = day == SILENT ? Window.missing(day) : Window.ofRate(day, counts.of(day, mean(day)), CHECKS);
            SeriesStep step = fold.step(state, window);
            DayEvidence evidence = DayEvidence.of(List.of(step.assessment()), LabelParameters.CONTRACT);
            days.add(new Day(step.assessment(), DayLabel.of(evidence, LabelParameters.CONTRACT)));
            state = step.state();
        }
        return days;
    }

    private static double mean(int day) {
        if (day >= PEAK && day < PEAK + 2) {
            return 58;
        }
        return day >= FALL ? 7 : 22;
    }

    private record Day(Assessment assessment, Label label) {}
}
