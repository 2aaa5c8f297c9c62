package eu.limen.deadlines;

import eu.limen.model.MeasureReport;
import eu.limen.patterns.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What is kept of a state to tell of its dates: its decisions, each once, and the dates told of; bounded by the register. */
public final class DeadlineBook {

    /** The state's decisions, by the report they come from. */
    public Map<String, KnownDecision> decisions = new HashMap<>();

    /** The dates that people were told of, by key. */
    public Map<String, ToldDate> told = new HashMap<>();

    /** First local day on which a date may stand differently, epoch day, if nothing is learnt before; no later day is looked at in vain. */
    public long nextChangeDay = Long.MIN_VALUE;

    /** Version of the rules of the last look. */
    public String ruleSetVersion = "";

    /** For the serialiser and for a state that nothing is known of. */
    public DeadlineBook() {}

    /** The state's decisions. */
    List<MeasureReport> measures() {
        return decisions.values().stream()
                .map(decision -> decision.fact().measure())
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(MeasureReport::measureId))
                .toList();
    }

    /** Ids of a lineage's decisions that are in force on a local day, sorted. */
    List<String> inForce(String lineage, long day) {
        return measures().stream()
                .filter(measure -> measure.lineage().equals(lineage))
                .filter(measure -> measure.startDay() <= day && day <= measure.endDay())
                .filter(measure -> measure.liftedOnDay() == null || day <= measure.liftedOnDay())
                .map(MeasureReport::measureId)
                .toList();
    }

    /** Decisions with what dates are counted from, sorted. */
    List<String> basisOf(Collection<String> measureIds) {
        return measures().stream()
                .filter(measure -> measureIds.contains(measure.measureId()))
                .map(DeadlineBook::basis)
                .toList();
    }

    /** Whether what dates were counted from is still so. */
    boolean stillHas(Collection<String> basis) {
        return measures().stream().map(DeadlineBook::basis).toList().containsAll(basis);
    }

    private static String basis(MeasureReport measure) {
        return measure.measureId() + " " + Words.isoDay(measure.startDay()) + " " + measure.procedure();
    }
}
