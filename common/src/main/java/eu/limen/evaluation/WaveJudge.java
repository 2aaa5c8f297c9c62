package eu.limen.evaluation;

import eu.limen.analysis.wave.WaveChance;
import eu.limen.analysis.wave.WaveRules;
import java.util.ArrayList;
import java.util.List;

/** Judges how often chance alone makes a wave, and compares it with the formula that is published as expected by chance (methods 5; benchmark 6). */
public final class WaveJudge implements Judge {

    private static final String SUBJECT = "waves";
    private static final int CORRIDOR_YEARS = 50_000;
    private static final int SECTIONS = 6;
    private static final double RISE = 0.01;
    private static final double FALSE_WAVES = 0.01;

    /** How far simulation and formula may differ, as a ratio. */
    private static final double FEWER = 0.8;

    private static final double MORE = 1.25;

    /** What has no goal is simulated for a fifth of the time. */
    private static final int PARTS_WITHOUT_GOAL = 5;

    /** Three onsets even where a section is left out. */
    private static final WaveRules LENIENT = new WaveRules(4, 3, 3);

    private final int corridorYears;

    public WaveJudge() {
        this(CORRIDOR_YEARS);
    }

    /**
     * @param corridorYears simulated for each figure
     */
    WaveJudge(int corridorYears) {
        this.corridorYears = corridorYears;
    }

    @Override
    public List<Finding> findings() {
        var found = new WaveSimulation(SECTIONS, RISE).over(corridorYears, WaveRules.standard());
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.atMost(
                SUBJECT,
                "6 sections, both directions, p = .01: false waves per corridor-year",
                found.wavesPerYear(),
                FALSE_WAVES));
        findings.add(Finding.between(
                SUBJECT,
                "the same by what the formula expects",
                found.wavesPerYear() / expected(found.onsetsPerWeek(), WaveRules.standard()),
                FEWER,
                MORE));
        findings.add(unjudged("p = .02", 0.02, WaveRules.standard()));
        findings.add(unjudged("p = .05", 0.05, WaveRules.standard()));
        findings.add(unjudged("p = .01, three onsets although a section is left out", RISE, LENIENT));
        return List.copyOf(findings);
    }

    private Finding unjudged(String what, double rise, WaveRules rules) {
        var found = new WaveSimulation(SECTIONS, rise).over(corridorYears / PARTS_WITHOUT_GOAL, rules);
        return Finding.reported(
                SUBJECT,
                what + ": false waves per corridor-year, and expected by formula",
                Figures.of(found.wavesPerYear()) + ", " + Figures.of(expected(found.onsetsPerWeek(), rules)));
    }

    private static double expected(double onsetsPerWeek, WaveRules rules) {
        return WaveChance.perCorridorYear(SECTIONS, onsetsPerWeek, rules);
    }
}
