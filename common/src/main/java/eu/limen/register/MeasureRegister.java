package eu.limen.register;

import eu.limen.flow.Fact;
import eu.limen.model.Header;
import eu.limen.model.MeasureReport;
import eu.limen.model.MeasureType;
import eu.limen.model.StatementReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The measures on one section and what was said about them; immutable, the same whatever the order in which the facts came. */
public final class MeasureRegister {

    /** Sent later wins; then the higher revision; then the greater hash: never the order of arrival. */
    public static final Comparator<Header> SENT = Comparator.comparingLong(Header::reportedAtMillis)
            .thenComparingInt(Header::revision)
            .thenComparingLong(Header::canonicalHash)
            .thenComparing(Header::source)
            .thenComparing(Header::reportId);

    private final Section section;
    private final List<Decision> decisions;
    private final List<MeasureReport> unscoped;
    private final List<Lineage> lineages;

    private MeasureRegister(Section section, List<MeasureReport> measures, List<StatementReport> statements) {
        this.section = section;
        this.unscoped = measures.stream()
                .filter(measure ->
                        measure.sections().isEmpty() || measure.borderTypes().isEmpty())
                .filter(measure -> !measure.sections().contains(section.id()))
                .toList();
        this.decisions = measures.stream()
                .map(measure -> Decision.on(section, measure))
                .filter(Decision::everInForce)
                .sorted(Comparator.comparingLong(Decision::firstDay)
                        .thenComparingLong(Decision::lastDay)
                        .thenComparing(Decision::measureId))
                .toList();
        this.lineages = lineages(statements);
    }

    /** The register that a section's facts make; facts that do not concern it are left out, sources play no part. */
    public static MeasureRegister of(Section section, Collection<Fact> facts) {
        Map<String, MeasureReport> measures = new TreeMap<>();
        List<StatementReport> statements = new ArrayList<>();
        for (Fact fact : facts) {
            if (!FactScope.concerns(fact, section)) {
                continue;
            }
            if (fact.measure() != null) {
                measures.merge(fact.measure().measureId(), fact.measure(), MeasureRegister::laterSent);
            }
            if (fact.statement() != null) {
                statements.add(fact.statement());
            }
        }
        statements.sort(Comparator.comparing(StatementReport::header, SENT));
        return new MeasureRegister(section, List.copyOf(measures.values()), List.copyOf(statements));
    }

    public Section section() {
        return section;
    }

    /** Every decision that is in force here on at least one day, of any type, by first day. */
    public List<Decision> decisions() {
        return decisions;
    }

    /** The decisions of a type in force on a day, of either state. */
    public List<Decision> inForce(MeasureType type, long day) {
        return decisions.stream()
                .filter(decision -> decision.type() == type && decision.inForceOn(day))
                .toList();
    }

    /** The border controls that a state has in force on a day: on movement towards it. */
    public List<Decision> controlsInForce(String controllingState, long day) {
        return inForce(MeasureType.BORDER_CONTROL, day).stream()
                .filter(decision -> decision.controllingState().equals(controllingState))
                .toList();
    }

    /** Ids of all measures in force on a day, of any type and either state, sorted. */
    public List<String> measureIdsInForce(long day) {
        Set<String> ids = new TreeSet<>();
        decisions.stream()
                .filter(decision -> decision.inForceOn(day))
                .forEach(decision -> ids.add(decision.measureId()));
        return List.copyOf(ids);
    }

    /** Decisions of its states that do not say where they hold: in force nowhere, to be named as a caveat. */
    public List<MeasureReport> unscoped() {
        return unscoped;
    }

    /** The lineages of border control on this section, by controlling state and id. */
    public List<Lineage> lineages() {
        return lineages;
    }

    /** The lineages that have a control in force on a day. */
    public List<Lineage> lineagesInForce(long day) {
        return lineages.stream().filter(lineage -> lineage.inForceOn(day)).toList();
    }

    private List<Lineage> lineages(List<StatementReport> statements) {
        Map<String, List<Decision>> byLineage = new TreeMap<>();
        for (Decision decision : decisions) {
            if (decision.type() == MeasureType.BORDER_CONTROL) {
                String key =
                        decision.controllingState() + '|' + decision.report().lineage();
                byLineage.computeIfAbsent(key, lineage -> new ArrayList<>()).add(decision);
            }
        }
        return byLineage.values().stream()
                .map(chain -> lineage(chain, statements))
                .toList();
    }

    private Lineage lineage(List<Decision> chain, List<StatementReport> statements) {
        Decision first = chain.get(0);
        Set<String> ids = new TreeSet<>();
        chain.forEach(decision -> ids.add(decision.measureId()));
        return new Lineage(
                first.controllingState(),
                first.report().lineage(),
                section.directionTowards(first.controllingState()),
                List.copyOf(chain),
                statements.stream()
                        .filter(statement -> ids.contains(statement.measureId()))
                        .toList());
    }

    static MeasureReport laterSent(MeasureReport one, MeasureReport other) {
        return SENT.compare(one.header(), other.header()) >= 0 ? one : other;
    }
}
