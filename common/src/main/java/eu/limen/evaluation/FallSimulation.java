package eu.limen.evaluation;

import eu.limen.analysis.CountSampler;
import eu.limen.analysis.Window;
import eu.limen.analysis.network.DisplacementTest;
import eu.limen.analysis.network.SideWeeks;
import java.util.ArrayList;
import java.util.List;

/** Simulates a fall on one section with two neighbours and six controls: 26 weeks before, 13 after, 1,000 checks a week (benchmark 6). */
final class FallSimulation {

    private static final int WEEKS_BEFORE = 26;
    private static final int WEEKS_AFTER = 13;
    private static final int NEIGHBOURS = 2;
    private static final int CONTROLS = 6;
    private static final double CHECKS = 1_000;
    private static final long SEED = 20_231_123L;

    private final FallScenario scenario;
    private final double dispersion;
    private final CountSampler before;
    private final CountSampler target;
    private final CountSampler neighbours;
    private final CountSampler controls;

    /**
     * @param mean findings a week on each section before the onset
     * @param dispersion variance by mean of a week's count
     */
    FallSimulation(FallScenario scenario, double mean, double dispersion) {
        this.scenario = scenario;
        this.dispersion = dispersion;
        this.before = new CountSampler(mean, dispersion, SEED);
        this.target = new CountSampler(scenario.target * mean, dispersion, SEED + 1);
        this.neighbours = new CountSampler(scenario.neighbours * mean, dispersion, SEED + 2);
        this.controls = new CountSampler(scenario.controls * mean, dispersion, SEED + 3);
    }

    FallRun next() {
        return new FallRun(
                new DisplacementTest(
                        sections("target", 1, target, CHECKS),
                        sections("neighbour", NEIGHBOURS, neighbours, scenario.neighbourChecks * CHECKS),
                        sections("control", CONTROLS, controls, CHECKS)),
                dispersion);
    }

    private List<SideWeeks> sections(String name, int size, CountSampler after, double checksAfter) {
        List<SideWeeks> sections = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            sections.add(new SideWeeks(
                    name + i, weeks(before.next(WEEKS_BEFORE), CHECKS), weeks(after.next(WEEKS_AFTER), checksAfter)));
        }
        return sections;
    }

    private static List<Window> weeks(int[] counts, double checks) {
        List<Window> weeks = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            weeks.add(Window.ofRate(i, counts[i], checks));
        }
        return weeks;
    }
}
