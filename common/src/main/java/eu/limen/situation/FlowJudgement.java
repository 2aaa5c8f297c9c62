package eu.limen.situation;

import eu.limen.analysis.Assessment;
import eu.limen.analysis.DayEvidence;
import eu.limen.analysis.DayLabel;
import eu.limen.analysis.LabelParameters;
import eu.limen.analysis.maths.CountDistribution;
import eu.limen.model.Basis;
import eu.limen.model.Label;
import eu.limen.model.Side;
import eu.limen.register.Promised;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one day of one threat and direction comes to when its sides are put together. */
final class FlowJudgement {

    /** One side's windows, and its assessment of the day. */
    record SideDay(SideWindows windows, Assessment assessment) {}

    static final String UNEXPOSED_DETECTIONS = "UNEXPOSED_DETECTIONS";
    static final String LEARNING = "LEARNING";

    private static final double TAIL_OF_95_PERCENT = 0.025;

    private final long day;
    private final Promised promised;
    private final Basis basis;
    private final List<SideDay> sides;
    private final DayEvidence evidence;
    private final LabelParameters parameters;

    FlowJudgement(long day, Promised promised, Basis basis, List<SideDay> sides, LabelParameters parameters) {
        this.day = day;
        this.promised = promised;
        this.basis = basis;
        this.sides = sides;
        this.parameters = parameters;
        this.evidence = DayEvidence.of(sides.stream().map(SideDay::assessment).toList(), parameters);
    }

    DayEvidence evidence() {
        return evidence;
    }

    Label label() {
        return DayLabel.of(evidence, parameters);
    }

    boolean isAssessed() {
        Label label = label();
        return label != Label.NOT_ASSESSED && label != Label.SILENT;
    }

    boolean isFallen() {
        return DayLabel.isFallen(evidence, parameters);
    }

    /** Whether both sides of the section are judged together. */
    boolean bothSides() {
        return sides.stream().filter(side -> takesPart(side.assessment())).count() > 1;
    }

    /** Counts of the sides that take part. */
    long observed() {
        long observed = 0;
        for (SideDay side : sides) {
            observed += takesPart(side.assessment()) ? side.windows().observed(day) : 0;
        }
        return observed;
    }

    /** Persons checked, or reported days, of the sides that take part. */
    long exposure() {
        long exposure = 0;
        for (SideDay side : sides) {
            exposure += takesPart(side.assessment()) ? exposureOf(side) : 0;
        }
        return exposure;
    }

    /** Whether something can be expected of the day. */
    boolean hasExpectation() {
        return evidence.judged() && !Double.isNaN(evidence.expected());
    }

    long low() {
        return counts().quantile(TAIL_OF_95_PERCENT);
    }

    long high() {
        return counts().upperBound(TAIL_OF_95_PERCENT);
    }

    boolean anySideReported() {
        return evidence.reported();
    }

    /** Whether findings came, but no side says how many persons were checked. */
    boolean isUnexposed() {
        return evidence.reported()
                && sides.stream().noneMatch(side -> side.assessment().window().isExposed());
    }

    /** What each side contributed, by state. */
    Map<String, Side> sides() {
        Map<String, Side> byState = new TreeMap<>();
        for (SideDay side : sides) {
            byState.put(side.windows().state(), contribution(side));
        }
        return byState;
    }

    private Side contribution(SideDay side) {
        SideWindows windows = side.windows();
        int slots = windows.slotsPromised(promised);
        Double completeness = slots == 0 ? null : Math.min(1, windows.slotsReported(day) / (double) slots);
        if (!windows.isReported(day, promised)) {
            return new Side(false, null, null, completeness, null);
        }
        boolean unexposed = basis == Basis.RATE && windows.exposure(day) == 0;
        if (unexposed) {
            return new Side(true, windows.observed(day), null, completeness, UNEXPOSED_DETECTIONS);
        }
        String reason = takesPart(side.assessment()) ? null : LEARNING;
        return new Side(true, windows.observed(day), exposureOf(side), completeness, reason);
    }

    /** A side that is still learning is left out while another can be judged; so is one without exposure. */
    boolean takesPart(Assessment side) {
        return side.window().isExposed() && (!evidence.judged() || !side.learning());
    }

    private long exposureOf(SideDay side) {
        return basis == Basis.COUNT ? 1 : side.windows().exposure(day);
    }

    private CountDistribution counts() {
        return evidence.counts();
    }

    Basis basis() {
        return basis;
    }
}
