package eu.limen.draft;

import eu.limen.model.ForecastPoint;
import eu.limen.model.ThreatScore;
import eu.limen.paper.Figure;
import eu.limen.plot.Axis;
import eu.limen.plot.Mark;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Tick;
import eu.limen.plot.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** What was found of a threat against what was to be expected, the weeks ahead, and below it how much was checked. */
final class ThreatFigure {

    private static final int WEEKS_BETWEEN_NAMES = 6;
    private static final int STEPS_OF_AN_AXIS = 4;
    private static final double HEIGHT_OF_FINDINGS = 190;
    private static final double HEIGHT_OF_CHECKS = 80;

    private final ThreatWeeks weeks;

    private ThreatFigure(ThreatWeeks weeks) {
        this.weeks = weeks;
    }

    /** Of weeks that are not empty, as known at a tick, epoch milliseconds. */
    static Figure of(ThreatWeeks weeks, long knownAtMillis) {
        ThreatFigure figure = new ThreatFigure(weeks);
        String title = Wording.capital(Wording.threat(weeks.threat())) + " on "
                + weeks.file().id();
        List<Panel> panels = List.of(figure.findings(), figure.checks());
        return new Figure(new Picture(title, figure.description(), panels), weeks.numbers(knownAtMillis));
    }

    private String description() {
        ThreatScore last = weeks.last().score();
        String expected = last.expected() == null
                ? "; nothing can be expected of it yet"
                : ", " + Wording.real(last.expected()) + " were to be expected";
        return "Findings a week from " + weeks.week(0) + " to " + weeks.last().week() + ", "
                + Wording.direction(weeks.direction()) + ". In the last week " + Wording.count(last.observed())
                + " were found" + expected + ". The lower panel shows how many persons were checked.";
    }

    private Panel findings() {
        double highest = highest(weeks.found(), weeks.high(), weeks.ahead(ForecastPoint::high95));
        Panel panel = new Panel("Findings a week", weekAxis(), axis("findings", highest), HEIGHT_OF_FINDINGS)
                .band(Tone.BLUE, "to be expected, 95 %", weeks.positions(), weeks.low(), weeks.high());
        if (!weeks.ahead().isEmpty()) {
            double[] positions = weeks.positionsAhead();
            panel.band(
                            Tone.ORANGE,
                            "forecast, 95 %",
                            positions,
                            weeks.ahead(ForecastPoint::low95),
                            weeks.ahead(ForecastPoint::high95))
                    .curve(Tone.ORANGE, "its median", positions, weeks.ahead(ForecastPoint::median));
        }
        return panel.marks(Mark.DOT, Tone.INK, "found", weeks.positions(), weeks.found());
    }

    private Panel checks() {
        return new Panel(
                        "Persons checked a week, or days reported where nobody checks",
                        weekAxis(),
                        axis("number", highest(weeks.checked())),
                        HEIGHT_OF_CHECKS)
                .curve(Tone.GREEN, "", weeks.positions(), weeks.checked());
    }

    private Axis weekAxis() {
        double[] ahead = weeks.positionsAhead();
        int last = ahead.length == 0 ? weeks.span() : (int) ahead[ahead.length - 1];
        List<Tick> ticks = new ArrayList<>();
        for (int position = 0; position <= last; position += WEEKS_BETWEEN_NAMES) {
            ticks.add(new Tick(position, weeks.week(position)));
        }
        return new Axis("week", 0, Math.max(1, last), Axis.Growth.LINEAR, ticks);
    }

    /** From zero to a round number above the highest value: 4, 8, 20, 40, 80, 200, ... */
    private static Axis axis(String label, double highest) {
        double step = 1;
        for (int i = 0; step * STEPS_OF_AN_AXIS < highest; i++) {
            step *= i % 3 == 1 ? 2.5 : 2;
        }
        return Axis.linear(label, 0, step * STEPS_OF_AN_AXIS, step);
    }

    private static double highest(double[]... values) {
        return Arrays.stream(values)
                .flatMapToDouble(DoubleStream::of)
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(1);
    }
}
