package eu.limen.register;

import eu.limen.model.StatementReport;
import eu.limen.model.Threat;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A state's decisions to control one section because of the same threat (Art. 25(3)), in the order in which they took effect.
 *
 * @param id for example {@code DE-L12}
 * @param direction of movement that is controlled: towards the controlling state
 * @param decisions at least one; each in force on at least one day; they may overlap and leave gaps
 * @param statements what people said about its threats, by when it was sent
 */
public record Lineage(
        String controllingState,
        String id,
        String direction,
        List<Decision> decisions,
        List<StatementReport> statements) {

    /** First day of the first decision, epoch day. */
    public long firstDay() {
        return decisions.get(0).firstDay();
    }

    /** Last day of the decision that ends last, epoch day, inclusive. */
    public long lastDay() {
        return decisions.stream().mapToLong(Decision::lastDay).max().orElseThrow();
    }

    public boolean inForceOn(long day) {
        return decisions.stream().anyMatch(decision -> decision.inForceOn(day));
    }

    /** The decisions in force on a day, in their order. */
    public List<Decision> decisionsOn(long day) {
        return decisions.stream().filter(decision -> decision.inForceOn(day)).toList();
    }

    /** Ids of the decisions in force on a day, in their order. */
    public List<String> measureIdsOn(long day) {
        return decisionsOn(day).stream().map(Decision::measureId).toList();
    }

    /** The uninterrupted runs of days in force, in order: overlapping and adjoining decisions are one run. */
    public List<DayRange> runs() {
        return DayRange.joined(decisions.stream()
                .map(decision -> new DayRange(decision.firstDay(), decision.lastDay()))
                .toList());
    }

    /** First day of the uninterrupted run that a day lies in; of the last run before it, if the day lies in none; else firstDay. */
    public long runFirstDay(long day) {
        long first = firstDay();
        for (DayRange run : runs()) {
            if (run.firstDay() <= day) {
                first = run.firstDay();
            }
        }
        return first;
    }

    /** Number of days in force from one day to another, both inclusive; a day under two decisions counts once. */
    public long daysInForce(long fromDay, long toDay) {
        return DayRange.daysWithin(runs(), fromDay, toDay);
    }

    /** All threats that its decisions name, in the order of the code list. */
    public List<Threat> threats() {
        return threats(decisions);
    }

    /** The threats of the decisions in force on a day. */
    public List<Threat> threatsOn(long day) {
        return threats(decisionsOn(day));
    }

    /** Each state's last word on a threat, if it is still valid on the day; by state. Decided by when it was sent, not by when it arrived. */
    public List<StatementReport> statementsOn(Threat threat, long day) {
        Map<String, StatementReport> lastWord = new TreeMap<>();
        for (StatementReport statement : statements) {
            if (statement.threat() == threat) {
                lastWord.put(statement.header().reportingState(), statement);
            }
        }
        return lastWord.values().stream()
                .filter(statement -> day <= statement.validUntilDay())
                .toList();
    }

    private static List<Threat> threats(Collection<Decision> decisions) {
        Set<Threat> threats = EnumSet.noneOf(Threat.class);
        decisions.forEach(decision -> threats.addAll(decision.report().threats()));
        return List.copyOf(threats);
    }
}
