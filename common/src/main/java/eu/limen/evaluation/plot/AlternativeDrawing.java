package eu.limen.evaluation.plot;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.RateRatio;
import eu.limen.plot.Axis;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Tone;
import java.util.List;

/** How many findings it takes to say that police checks find enough (contract section 2, second path). */
final class AlternativeDrawing implements Drawing {

    private static final double CHECKS = 10_000;
    private static final double DISPERSION = 1.3;
    private static final double ENOUGH = 0.8;
    private static final double SURE = 0.95;
    private static final double[] YIELDS = Grid.ratios(0.4, 2.5, 101);
    private static final GammaRate HALF_A_COUNT = new GammaRate(0.5 / DISPERSION, 0);

    @Override
    public String name() {
        return "06-verdict";
    }

    @Override
    public Picture picture() {
        return new Picture(
                "When police checks can be said to find enough",
                "Probability that police checks find at least 80 per cent of what the control finds per check, by the yield"
                        + " seen, for 20, 100 and 500 findings of each in a quarter. The bar is at 95 per cent. With 20"
                        + " findings each, police checks would have to find far more than the control to pass it.",
                List.of(new Panel(
                                "Do police checks find at least 80 % of what the control finds per check?",
                                Axis.logarithmic(
                                        "yield seen: findings per police check by findings per check of the control",
                                        0.4,
                                        2.5,
                                        0.4,
                                        0.5,
                                        0.8,
                                        1,
                                        1.5,
                                        2,
                                        2.5),
                                Axis.linear("probability", 0, 1, 0.2),
                                220)
                        .moment(Tone.GREY, ENOUGH, "")
                        .level(Tone.GREY, SURE, "required")
                        .curve(Tone.GREEN, "20 findings of the control", YIELDS, probability(20))
                        .curve(Tone.ORANGE, "100", YIELDS, probability(100))
                        .curve(Tone.BLUE, "500", YIELDS, probability(500))));
    }

    private static double[] probability(double findings) {
        GammaRate control = HALF_A_COUNT.after(findings, CHECKS, DISPERSION);
        return Grid.of(
                YIELDS,
                yield -> new RateRatio(HALF_A_COUNT.after(yield * findings, CHECKS, DISPERSION), control)
                        .probabilityAbove(ENOUGH));
    }
}
