package eu.limen.evaluation.plot;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.LogChange;
import eu.limen.analysis.RateRatio;
import eu.limen.analysis.SideComparison;
import eu.limen.plot.Axis;
import eu.limen.plot.Mark;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Tick;
import eu.limen.plot.Tone;
import java.util.List;

/** When two sides agree, and why their raw exposures are never added (methods 1.4, 1.5). */
final class TwoSidesDrawing implements Drawing {

    private static final GammaRate HALF_A_COUNT = new GammaRate(0.5, 0);
    private static final double[] DIFFERENCES = Grid.ratios(0.125, 8, 121);
    private static final double DEVIATIONS_OF_95_PERCENT = 1.959964;

    @Override
    public String name() {
        return "02-two-sides";
    }

    @Override
    public Picture picture() {
        return new Picture(
                "Two sides: agreement, and what adding them up would say",
                "Upper panel: probability that the changes seen by two sides differ by less than a factor of two, by how"
                        + " much they differ, for 10, 50 and 250 findings per side and period; from 0.8 on they agree."
                        + " Lower panel: neither side's rate changes, but side B, which finds a ninth per check, makes four"
                        + " times the checks; the joint change stays at one, added counts by added checks show a fall that"
                        + " is not there.",
                List.of(agreement(), trap()));
    }

    private static Panel agreement() {
        return new Panel(
                        "Do the two sides tell the same story?",
                        Axis.logarithmic(
                                "change seen by side B divided by the change seen by side A",
                                0.125,
                                8,
                                0.125,
                                0.25,
                                0.5,
                                1,
                                2,
                                4,
                                8),
                        Axis.linear("probability", 0, 1, 0.2),
                        180)
                .curve(Tone.GREEN, "10 findings", DIFFERENCES, Grid.of(DIFFERENCES, by -> same(10, by)))
                .curve(Tone.ORANGE, "50 findings", DIFFERENCES, Grid.of(DIFFERENCES, by -> same(50, by)))
                .curve(Tone.BLUE, "250 findings", DIFFERENCES, Grid.of(DIFFERENCES, by -> same(250, by)))
                .level(Tone.GREY, 0.8, "concordant");
    }

    private static double same(double findings, double difference) {
        return new SideComparison(
                        ratio(findings, 1_000, findings, 1_000), ratio(findings, 1_000, difference * findings, 1_000))
                .sameMagnitude();
    }

    /** Side A finds 9 per 1,000 checks, side B 1; nothing changes but B's checks. */
    private static Panel trap() {
        RateRatio sideA = ratio(180, 20_000, 180, 20_000);
        RateRatio sideB = ratio(20, 20_000, 80, 80_000);
        RateRatio added = ratio(200, 40_000, 260, 100_000);
        LogChange joint = new SideComparison(sideA, sideB).joint();
        double spread = DEVIATIONS_OF_95_PERCENT * StrictMath.sqrt(joint.variance());
        Panel panel = new Panel(
                        "No rate changes, but side B, which finds less per check, checks four times as much",
                        Axis.logarithmic("ratio of the rates with its 95 % interval", 0.25, 4, 0.25, 0.5, 1, 2, 4),
                        Axis.linear("", 0, 4, 1)
                                .named(List.of(
                                        new Tick(3.5, "side A"),
                                        new Tick(2.5, "side B"),
                                        new Tick(1.5, "joint"),
                                        new Tick(0.5, "added up"))),
                        150)
                .moment(Tone.GREY, 1, "");
        row(panel, Tone.BLUE, 3.5, sideA);
        row(panel, Tone.BLUE, 2.5, sideB);
        double middle = StrictMath.exp(joint.mean());
        panel.span(Tone.INK, StrictMath.exp(joint.mean() - spread), StrictMath.exp(joint.mean() + spread), 1.5)
                .marks(
                        Mark.DIAMOND,
                        Tone.INK,
                        "joint of the changes: what Limen uses",
                        new double[] {middle},
                        new double[] {1.5});
        panel.span(Tone.ORANGE, added.quantile(0.025), added.quantile(0.975), 0.5)
                .marks(
                        Mark.CROSS,
                        Tone.ORANGE,
                        "added counts by added checks: a fall that is not there",
                        new double[] {added.quantile(0.5)},
                        new double[] {0.5});
        return panel;
    }

    private static void row(Panel panel, Tone tone, double height, RateRatio ratio) {
        panel.span(tone, ratio.quantile(0.025), ratio.quantile(0.975), height)
                .marks(Mark.DOT, tone, "", new double[] {ratio.quantile(0.5)}, new double[] {height});
    }

    private static RateRatio ratio(double before, double checksBefore, double after, double checksAfter) {
        return new RateRatio(HALF_A_COUNT.after(after, checksAfter, 1), HALF_A_COUNT.after(before, checksBefore, 1));
    }
}
