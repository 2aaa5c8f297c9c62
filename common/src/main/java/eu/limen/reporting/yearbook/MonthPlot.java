package eu.limen.reporting.yearbook;

import eu.limen.paper.Block;
import eu.limen.paper.Figure;
import eu.limen.paper.Table;
import eu.limen.paper.Text;
import eu.limen.plot.Axis;
import eu.limen.plot.Mark;
import eu.limen.plot.Numbers;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Tick;
import eu.limen.plot.Tone;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Draws months of published figures. A hidden figure is a gap with a cross on the lower axis, where no value is meant; lines are not drawn across gaps, and the axis reaches as far
 * as the largest published figure and no further, so that nothing hidden has a say in it.
 */
final class MonthPlot {

    private static final double HEIGHT = 130;
    private static final double MIDDLE_OF_A_MONTH = 0.5;
    private static final int STEPS = 4;
    private static final List<Tone> TONES = List.of(Tone.BLUE, Tone.ORANGE, Tone.GREEN, Tone.PURPLE);
    private static final List<Mark> MARKS = List.of(Mark.DOT, Mark.TRIANGLE, Mark.SQUARE, Mark.DIAMOND);

    private MonthPlot() {}

    /**
     * The picture with its numbers; the numbers alone where no figure of the lines that is shown is above zero.
     *
     * @param breaks months, counted from 0, in which what is drawn changes its meaning
     */
    static List<Block> withNumbers(
            String title, String unit, List<MonthLine> lines, Set<Integer> breaks, Table numbers) {
        boolean anything = lines.stream()
                .flatMapToDouble(line -> Arrays.stream(line.values()))
                .anyMatch(value -> value > 0);
        return anything
                ? List.of(new Figure(of(title, unit, lines, breaks), numbers))
                : List.of(
                        new Text("Nothing is drawn: each figure is zero or hidden, or nothing was reported."), numbers);
    }

    /**
     * A picture of at most four lines.
     *
     * @param unit of the upright axis
     */
    private static Picture of(String title, String unit, List<MonthLine> lines, Set<Integer> breaks) {
        Panel panel = new Panel(title, months(), upright(unit, lines), HEIGHT);
        breaks.forEach(month -> panel.moment(Tone.GREY, month, "break"));
        for (int i = 0; i < lines.size(); i++) {
            MonthLine line = lines.get(i);
            if (!line.isShown()) {
                continue;
            }
            panel.curve(TONES.get(i), "", middles(), line.values());
            panel.marks(MARKS.get(i), TONES.get(i), line.name(), middles(), line.values());
        }
        for (int i = 0; i < lines.size(); i++) {
            // Side by side, so that two states that hide the same month are both seen.
            double aside = (i + 1.0) / (lines.size() + 1);
            int[] hidden = lines.get(i).hidden();
            if (hidden.length > 0) {
                double[] at = Arrays.stream(hidden)
                        .mapToDouble(month -> month + aside)
                        .toArray();
                panel.marks(Mark.CROSS, TONES.get(i), lines.get(i).name() + ": hidden", at, new double[at.length]);
            }
        }
        return new Picture(title, description(lines, breaks), List.of(panel));
    }

    private static String description(List<MonthLine> lines, Set<Integer> breaks) {
        StringBuilder text = new StringBuilder("A line for each of: ");
        text.append(String.join("; ", lines.stream().map(MonthLine::name).toList()));
        long hidden = lines.stream().mapToLong(line -> line.hidden().length).sum();
        text.append(hidden == 1 ? ". 1 figure is hidden: a gap" : ". " + hidden + " figures are hidden: gaps")
                .append(" with a cross on the lower axis. ");
        if (!breaks.isEmpty()) {
            text.append("Upright lines stand where a series breaks: ")
                    .append(String.join(
                            ", ",
                            breaks.stream()
                                    .map(month -> Month.of(month + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                                    .toList()))
                    .append(". ");
        }
        return text.append("The table below has every figure.").toString();
    }

    private static double[] middles() {
        double[] middles = new double[MonthLine.MONTHS];
        Arrays.setAll(middles, month -> month + MIDDLE_OF_A_MONTH);
        return middles;
    }

    private static Axis months() {
        List<Tick> names = new ArrayList<>();
        for (Month month : Month.values()) {
            names.add(new Tick(
                    month.ordinal() + MIDDLE_OF_A_MONTH, month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
        }
        return new Axis("", 0, MonthLine.MONTHS, Axis.Growth.LINEAR, names);
    }

    private static Axis upright(String unit, List<MonthLine> lines) {
        double most = lines.stream()
                .flatMapToDouble(line -> Arrays.stream(line.values()))
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(0);
        double step = step(most);
        List<Tick> ticks = new ArrayList<>();
        double to = Math.max(1, Math.ceil(most / step)) * step;
        for (int i = 0; i * step <= to; i++) {
            ticks.add(new Tick(i * step, Numbers.shortest(i * step)));
        }
        return new Axis(unit, 0, to, Axis.Growth.LINEAR, ticks);
    }

    /** 1, 2 or 5 times a power of ten. */
    private static double step(double most) {
        if (most <= 0) {
            return 1;
        }
        double rough = most / STEPS;
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(rough)));
        double times = rough / power;
        if (times <= 1) {
            return power;
        }
        if (times <= 2) {
            return 2 * power;
        }
        return times <= 5 ? 5 * power : 10 * power;
    }
}
