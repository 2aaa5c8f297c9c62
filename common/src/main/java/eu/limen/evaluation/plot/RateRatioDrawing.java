package eu.limen.evaluation.plot;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.RateRatio;
import eu.limen.analysis.network.NetworkPrior;
import eu.limen.plot.Axis;
import eu.limen.plot.Numbers;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Tone;
import java.util.List;

/** What counts say of a change of rate, and how far a network's rate stands in for few checks (methods 1.1 to 1.3). */
final class RateRatioDrawing implements Drawing {

    private static final double CHECKS = 10_000;
    private static final double PER_THOUSAND = 1_000;
    private static final int LEAST_SECTIONS = 5;
    private static final double[] RATIOS = Grid.ratios(0.05, 5, 161);
    private static final GammaRate HALF_A_COUNT = new GammaRate(0.5, 0);

    @Override
    public String name() {
        return "01-rates-and-ratios";
    }

    @Override
    public Picture picture() {
        return new Picture(
                "How sure a change of rate is",
                "Upper panel: half as many findings at the same checks, with 2 after 4, 20 after 40 and 200 after 400. The"
                        + " more findings, the narrower the curve about one half. Lower panel: a section that finds 12 per"
                        + " thousand in a network that finds 4; with few checks the estimate is near the network's, with"
                        + " many its own.",
                List.of(change(), estimate()));
    }

    private static Panel change() {
        return new Panel(
                        "Half as many findings at the same checks: how sure is the fall?",
                        Axis.logarithmic("ratio of the rates, after by before", 0.05, 5, 0.05, 0.1, 0.2, 0.5, 1, 2, 5),
                        Axis.linear("density", 0, 5, 1),
                        190)
                .curve(Tone.GREEN, "2 after 4", RATIOS, density(ratio(4, 2)))
                .curve(Tone.ORANGE, "20 after 40", RATIOS, density(ratio(40, 20)))
                .curve(Tone.BLUE, "200 after 400", RATIOS, density(ratio(400, 200)))
                .moment(Tone.GREY, 1, "no change");
    }

    private static RateRatio ratio(double before, double after) {
        return new RateRatio(HALF_A_COUNT.after(after, CHECKS, 1), HALF_A_COUNT.after(before, CHECKS, 1));
    }

    /** Probability per unit of the logarithm. */
    private static double[] density(RateRatio ratio) {
        double step = StrictMath.log(RATIOS[1] / RATIOS[0]);
        double[] density = new double[RATIOS.length];
        for (int i = 0; i < density.length; i++) {
            double half = StrictMath.exp(step / 2);
            density[i] = (ratio.probabilityBelow(RATIOS[i] * half) - ratio.probabilityBelow(RATIOS[i] / half)) / step;
        }
        return density;
    }

    private static Panel estimate() {
        double[] checks = Grid.ratios(100, 100_000, 61);
        GammaRate prior = network();
        return new Panel(
                        "A section that finds 12 per thousand checks, in a network that finds 4",
                        Axis.logarithmic(
                                "checks of the section in four weeks", 100, 100_000, 100, 1_000, 10_000, 100_000),
                        Axis.linear("findings per 1,000 checks", 0, 16, 4),
                        170)
                .band(
                        Tone.BLUE,
                        "95 % interval",
                        checks,
                        Grid.of(checks, size -> PER_THOUSAND * own(prior, size).low()),
                        Grid.of(checks, size -> PER_THOUSAND * own(prior, size).high()))
                .curve(
                        Tone.ORANGE,
                        "estimate",
                        checks,
                        Grid.of(checks, size -> PER_THOUSAND * own(prior, size).mean()))
                .remark(300, 14.5, shareAt(prior, 300))
                .remark(3_000, 14.5, shareAt(prior, 3_000))
                .remark(30_000, 14.5, shareAt(prior, 30_000))
                .level(Tone.GREY, PER_THOUSAND * prior.mean(), "the network's rate");
    }

    private static GammaRate own(GammaRate prior, double checks) {
        return prior.after(0.012 * checks, checks, 1);
    }

    private static String shareAt(GammaRate prior, double checks) {
        double share = own(prior, checks).shareOf(prior);
        return Numbers.plain(100 * share, 0) + " % is network";
    }

    /** Eight sections with 2 to 6 findings per thousand. */
    private static GammaRate network() {
        NetworkPrior sums = NetworkPrior.NONE;
        for (double perThousand : new double[] {2, 2.5, 3, 4, 4, 5, 5.5, 6}) {
            sums = sums.plus(NetworkPrior.of(perThousand * CHECKS / PER_THOUSAND, CHECKS));
        }
        return sums.rate(sums.series(), LEAST_SECTIONS);
    }
}
