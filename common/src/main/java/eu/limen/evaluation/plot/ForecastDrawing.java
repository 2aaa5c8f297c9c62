package eu.limen.evaluation.plot;

import eu.limen.analysis.JustificationRate;
import eu.limen.analysis.Persistence;
import eu.limen.analysis.SideOutlook;
import eu.limen.analysis.WeekAhead;
import eu.limen.analysis.WeekForecast;
import eu.limen.analysis.WeekParameters;
import eu.limen.analysis.WeekSeries;
import eu.limen.analysis.WeekStep;
import eu.limen.plot.Axis;
import eu.limen.plot.Mark;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Tone;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Half a year ahead of a simulated series, and how probable it is that the threat has fallen by then (methods 6). */
final class ForecastDrawing implements Drawing {

    private static final int KNOWN = 110;
    private static final int HORIZON = WeekForecast.SEASONAL_HORIZON;
    private static final int FIRST_SHOWN = 58;
    private static final double CHECKS = 1_000;
    private static final double DISPERSION = 1.5;
    private static final double THETA = 0.5;
    private static final int ROOM_FOR_NAMES = 6;
    private static final double WEEKS_OF_BASELINE = 26;
    private static final WeekSeries SERIES = new WeekSeries(WeekParameters.standard());
    private static final double[] AHEAD = Grid.counting(KNOWN + 1, HORIZON);

    private final List<WeekStep> steps = SimulatedSide.steps(KNOWN + HORIZON, 11, week -> 20, week -> CHECKS);
    private final WeekForecast model = new WeekForecast(WeekParameters.standard());
    private final List<SideOutlook> sides =
            List.of(new SideOutlook(SERIES.forecastModel(steps.get(KNOWN - 1).state()), true, CHECKS));
    private final List<WeekAhead> forecast = model.weeks(sides, KNOWN - 1);

    @Override
    public String name() {
        return "09-forecast-and-persistence";
    }

    @Override
    public Picture picture() {
        return new Picture(
                "A forecast for half a year, and how long a threat persists",
                "Upper panel: findings a week up to week 110, the forecast for the 26 weeks after it with its 50, 80 and 95"
                        + " per cent intervals, and what then came. The intervals widen with every week. Lower panel:"
                        + " probability that the rate is below half of the justifying one, by the weeks ahead, if it is now"
                        + " 60 or 75 per cent of it, or as much; the season is about to fall.",
                List.of(fan(), persistence()));
    }

    private Panel fan() {
        double[] past = Grid.counting(FIRST_SHOWN + 1, KNOWN - FIRST_SHOWN);
        return new Panel(
                        "Findings per week, checks as now",
                        Axis.linear("week", FIRST_SHOWN, KNOWN + HORIZON, 6),
                        Axis.linear("findings", 0, 80, 20),
                        200)
                .band(Tone.GREEN, "95 %", AHEAD, ahead(week -> week.low(0.95)), ahead(week -> week.high(0.95)))
                .band(Tone.ORANGE, "80 %", AHEAD, ahead(week -> week.low(0.8)), ahead(week -> week.high(0.8)))
                .band(Tone.PURPLE, "50 %", AHEAD, ahead(week -> week.low(0.5)), ahead(week -> week.high(0.5)))
                .curve(Tone.BLUE, "median", AHEAD, ahead(WeekAhead::median))
                .marks(Mark.DOT, Tone.INK, "known", past, seen(FIRST_SHOWN, KNOWN))
                .marks(Mark.RING, Tone.INK, "came later", AHEAD, seen(KNOWN, KNOWN + HORIZON))
                .moment(Tone.GREY, KNOWN + 0.5, "");
    }

    private Panel persistence() {
        return new Panel(
                        "How probable is it that the rate has fallen below half of the justifying one?",
                        Axis.linear("weeks ahead", 0, HORIZON + ROOM_FOR_NAMES, 2),
                        Axis.linear("probability", 0, 1, 0.2),
                        150)
                .curve(Tone.BLUE, "now 60 % of it", Grid.counting(1, HORIZON), fallen(0.6))
                .curve(Tone.ORANGE, "now 75 %", Grid.counting(1, HORIZON), fallen(0.75))
                .curve(Tone.GREEN, "now as much", Grid.counting(1, HORIZON), fallen(1))
                .level(Tone.GREY, 0.5, "probably fallen")
                .level(Tone.GREY, 0.9, "surely enough");
    }

    /** If next week's rate is that share of the justifying one. */
    private double[] fallen(double share) {
        double count = WEEKS_OF_BASELINE * forecast.get(0).mean() / share;
        JustificationRate then = new JustificationRate(count, WEEKS_OF_BASELINE * CHECKS, DISPERSION);
        return Persistence.of(model, sides, List.of(then), THETA, KNOWN - 1).probabilities().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private double[] ahead(ToDoubleFunction<WeekAhead> figure) {
        return forecast.stream().mapToDouble(figure).toArray();
    }

    private double[] seen(int from, int to) {
        return steps.subList(from, to).stream()
                .mapToDouble(step -> step.window().count())
                .toArray();
    }
}
