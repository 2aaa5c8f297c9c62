package eu.limen.levels;

import eu.limen.flow.FlowWeek;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Label;
import eu.limen.model.Severity;
import eu.limen.patterns.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The flows of one threat in one week that could be judged, and those of them that rise. */
final class RisingFlows {

    private static final int EVIDENCE_SHOWN = 20;

    private final List<FlowWeek> judged;
    private final List<FlowWeek> rising;

    RisingFlows(Collection<FlowWeek> flows, NetworkLevelRules rules) {
        this.judged = flows.stream().filter(FlowWeek::judged).toList();
        this.rising = judged.stream()
                .filter(flow -> flow.alarm() || isRise(flow, rules))
                .sorted(Comparator.comparingDouble(FlowWeek::pValue)
                        .thenComparing(FlowWeek::section)
                        .thenComparing(FlowWeek::direction))
                .toList();
    }

    /** A control that has just begun or ended changes what is found: that is no rise. */
    private static boolean isRise(FlowWeek flow, NetworkLevelRules rules) {
        return !flow.intervention() && flow.pValue() <= rules.riseAlpha();
    }

    List<FlowWeek> judged() {
        return judged;
    }

    /** The clearest rise first. */
    List<FlowWeek> rising() {
        return rising;
    }

    /** Sections that rise, the clearest first. */
    List<String> sections() {
        return rising.stream().map(FlowWeek::section).distinct().toList();
    }

    /** Number of judged flows of each section. */
    Map<String, Long> flowsBySection() {
        return judged.stream().collect(Collectors.groupingBy(FlowWeek::section, TreeMap::new, Collectors.counting()));
    }

    long observed() {
        return rising.stream().mapToLong(FlowWeek::observed).sum();
    }

    double expected() {
        return rising.stream().mapToDouble(FlowWeek::expected).sum();
    }

    Severity severity() {
        return Words.severity(expected() > 0 ? observed() / expected() : Double.POSITIVE_INFINITY);
    }

    /** Whether each rise rests on both sides of its section. */
    boolean bothSides() {
        return rising.stream()
                .allMatch(flow ->
                        flow.sides().stream().filter(FlowWeek.Side::judged).count() > 1);
    }

    List<String> measuresInForce() {
        TreeSet<String> measures = new TreeSet<>();
        rising.forEach(flow -> measures.addAll(flow.measuresInForce()));
        return List.copyOf(measures);
    }

    Map<String, Long> dataUntil() {
        Map<String, Long> until = new TreeMap<>();
        judged.forEach(flow -> flow.dataUntil().forEach((state, day) -> until.merge(state, day, Math::max)));
        return until;
    }

    /** The clearest rises. */
    List<EvidencePoint> evidence() {
        return rising.stream()
                .limit(EVIDENCE_SHOWN)
                .map(flow -> new EvidencePoint(
                        flow.section(),
                        flow.direction(),
                        Words.isoDay(flow.mondayDay()),
                        flow.sudden() ? Label.HIGH : Label.RISING,
                        flow.observed(),
                        flow.expected(),
                        flow.pValue()))
                .toList();
    }
}
