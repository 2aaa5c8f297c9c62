package eu.limen.evaluation.plot;

import eu.limen.analysis.wave.WaveChance;
import eu.limen.analysis.wave.WaveRules;
import eu.limen.evaluation.WaveSimulation;
import eu.limen.plot.Axis;
import eu.limen.plot.Mark;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Tone;
import java.util.List;

/** How many waves chance alone makes: by formula and by simulation (methods 5). */
final class WaveDrawing implements Drawing {

    private static final int SECTIONS = 6;
    private static final int CORRIDOR_YEARS = 10_000;
    private static final double[] RISES = {0.0075, 0.01, 0.015, 0.02, 0.03, 0.05};
    private static final double[] ONSETS = Grid.ratios(0.003, 0.05, 61);
    private static final double GOAL = 0.01;

    @Override
    public String name() {
        return "08-waves";
    }

    @Override
    public Picture picture() {
        double[] onsets = new double[RISES.length];
        double[] waves = new double[RISES.length];
        for (int i = 0; i < RISES.length; i++) {
            WaveSimulation.Tally tally =
                    new WaveSimulation(SECTIONS, RISES[i]).over(CORRIDOR_YEARS, WaveRules.standard());
            onsets[i] = tally.onsetsPerWeek();
            waves[i] = tally.wavesPerYear();
        }
        return new Picture(
                "Waves that chance alone makes",
                "False waves per year on a corridor of six sections, both directions together, by how often a rise begins on"
                        + " a section by chance. The formula that is published with each wave and a simulation agree.",
                List.of(new Panel(
                                "Six sections on which nothing happens: false waves a year",
                                Axis.logarithmic(
                                        "probability that a rise begins on a section in a week, by chance",
                                        0.003,
                                        0.05,
                                        0.003,
                                        0.005,
                                        0.01,
                                        0.02,
                                        0.05),
                                Axis.logarithmic("waves per year", 0.0001, 1, 0.0001, 0.001, 0.01, 0.1, 1),
                                220)
                        .level(Tone.GREY, GOAL, "one in a hundred years")
                        .curve(
                                Tone.BLUE,
                                "expected by the formula",
                                ONSETS,
                                Grid.of(
                                        ONSETS,
                                        onset -> WaveChance.perCorridorYear(SECTIONS, onset, WaveRules.standard())))
                        .marks(Mark.DOT, Tone.ORANGE, "simulated, 10,000 years each", onsets, waves)));
    }
}
