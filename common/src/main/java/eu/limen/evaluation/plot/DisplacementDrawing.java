package eu.limen.evaluation.plot;

import eu.limen.analysis.GammaRate;
import eu.limen.analysis.RateRatio;
import eu.limen.analysis.Window;
import eu.limen.analysis.network.DisplacementFinding;
import eu.limen.analysis.network.DisplacementRules;
import eu.limen.analysis.network.DisplacementTest;
import eu.limen.analysis.network.SideWeeks;
import eu.limen.plot.Axis;
import eu.limen.plot.Panel;
import eu.limen.plot.Picture;
import eu.limen.plot.Tone;
import java.util.ArrayList;
import java.util.List;

/** When a rise next door is called a displacement, and why controls are needed (methods 4). */
final class DisplacementDrawing implements Drawing {

    private static final int WEEKS_BEFORE = 26;
    private static final int WEEKS_AFTER = 8;
    private static final int NEIGHBOURS = 2;
    private static final int CONTROLS = 6;
    private static final double CHECKS = 1_000;
    private static final DisplacementRules ONE_LOOK = DisplacementRules.standard();
    private static final double[] CHANGES = Grid.ratios(0.5, 3, 61);

    @Override
    public String name() {
        return "07-displacement";
    }

    @Override
    public Picture picture() {
        return new Picture(
                "When a rise next door is a displacement",
                "Upper panel: the findings of a section fall by half; probability that its two neighbours rose by more than a"
                        + " fifth against six sections far away, by how they changed, for 3, 10 and 30 findings a week."
                        + " Lower panel: every neighbour and every section far away changes alike, 10 findings a week. A"
                        + " rule that looks at the neighbours alone takes the common rise for a displacement; the"
                        + " comparison with sections far away does not.",
                List.of(power(), shock()));
    }

    private static Panel power() {
        return panel(
                        "A section falls by half, sections far away stay: did the neighbours rise?",
                        "change of the neighbours' findings")
                .curve(Tone.GREEN, "3 findings a week", CHANGES, Grid.of(CHANGES, change -> rose(3, change, 1)))
                .curve(Tone.ORANGE, "10", CHANGES, Grid.of(CHANGES, change -> rose(10, change, 1)))
                .curve(Tone.BLUE, "30", CHANGES, Grid.of(CHANGES, change -> rose(30, change, 1)));
    }

    private static Panel shock() {
        return panel(
                        "The whole network changes alike: is it a displacement?",
                        "change of all sections but the one that fell")
                .curve(Tone.ORANGE, "neighbours alone", CHANGES, Grid.of(CHANGES, DisplacementDrawing::naively))
                .curve(
                        Tone.BLUE,
                        "against sections far away",
                        CHANGES,
                        Grid.of(CHANGES, change -> rose(10, change, change)));
    }

    private static Panel panel(String heading, String change) {
        return new Panel(
                        heading,
                        Axis.logarithmic(change, 0.5, 3, 0.5, 0.7, 1, 1.2, 1.5, 2, 3),
                        Axis.linear("P(rose by a fifth)", 0, 1, 0.2),
                        170)
                .level(Tone.GREY, ONE_LOOK.neighboursRose(), "required");
    }

    private static double rose(double mean, double neighbours, double controls) {
        DisplacementFinding finding = new DisplacementTest(
                        sections("target", 1, mean, 0.5),
                        sections("neighbour", NEIGHBOURS, mean, neighbours),
                        sections("control", CONTROLS, mean, controls))
                .after(WEEKS_AFTER, ONE_LOOK);
        return finding.neighboursRose();
    }

    private static double naively(double change) {
        double before = NEIGHBOURS * WEEKS_BEFORE;
        double after = NEIGHBOURS * WEEKS_AFTER;
        GammaRate halfACount = new GammaRate(0.5, 0);
        return new RateRatio(halfACount.after(10 * change * after, after, 1), halfACount.after(10 * before, before, 1))
                .probabilityAbove(ONE_LOOK.materialRise());
    }

    private static List<SideWeeks> sections(String name, int size, double mean, double change) {
        List<SideWeeks> sections = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            sections.add(new SideWeeks(name + i, weeks(WEEKS_BEFORE, mean), weeks(WEEKS_AFTER, change * mean)));
        }
        return sections;
    }

    private static List<Window> weeks(int size, double mean) {
        List<Window> weeks = new ArrayList<>();
        for (int week = 0; week < size; week++) {
            weeks.add(Window.ofRate(week, mean, CHECKS));
        }
        return weeks;
    }
}
