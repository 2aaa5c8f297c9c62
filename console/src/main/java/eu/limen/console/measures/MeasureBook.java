package eu.limen.console.measures;

import eu.limen.flow.Fact;
import eu.limen.model.MeasureReport;
import eu.limen.register.Decision;
import eu.limen.register.MeasureHistory;
import eu.limen.register.MeasureRegister;
import eu.limen.register.SectionRegister;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All measures that are known, by id and by section; immutable, the same whatever the order in which they came. */
final class MeasureBook {

    private static final Comparator<MeasureReport> LATEST_FIRST = Comparator.comparingLong(MeasureReport::startDay)
            .thenComparing(MeasureReport::measureId)
            .reversed();

    private final List<MeasureReport> measures;
    private final Map<String, MeasureRegister> registers = new HashMap<>();
    private final Map<String, List<Hold>> holds = new HashMap<>();

    /** Where and when a decision is in force. */
    record Hold(MeasureRegister register, Decision decision) {

        String section() {
            return register.section().id();
        }
    }

    private MeasureBook(SectionRegister sections, List<MeasureReport> measures) {
        this.measures = measures.stream().sorted(LATEST_FIRST).toList();
        List<Fact> facts =
                measures.stream().map(measure -> new Fact(measure, null, null)).toList();
        sections.sections().forEach(section -> {
            MeasureRegister register = MeasureRegister.of(section, facts);
            registers.put(section.id(), register);
            register.decisions()
                    .forEach(decision -> holds.computeIfAbsent(decision.measureId(), none -> new ArrayList<>())
                            .add(new Hold(register, decision)));
        });
    }

    /** The book that reports make, revisions, withdrawals and repetitions among them. */
    static MeasureBook of(SectionRegister sections, Collection<MeasureReport> told) {
        return new MeasureBook(sections, MeasureHistory.of(told).current());
    }

    /** What holds of each measure, the latest start first. */
    List<MeasureReport> all() {
        return measures;
    }

    Optional<MeasureReport> find(String id) {
        return measures.stream()
                .filter(measure -> measure.measureId().equals(id))
                .findFirst();
    }

    /** Where a measure is in force on at least one day, in the order of the register of sections. */
    List<Hold> holds(String id) {
        return List.copyOf(holds.getOrDefault(id, List.of()));
    }

    /** The sections with at least one measure. */
    List<MeasureRegister> registers() {
        return registers.values().stream()
                .filter(register -> !register.decisions().isEmpty())
                .sorted(Comparator.comparing(register -> register.section().id()))
                .toList();
    }

    /** All decisions of a lineage, by first day. */
    List<MeasureReport> lineage(MeasureReport of) {
        return measures.stream()
                .filter(measure -> measure.lineage().equals(of.lineage()))
                .sorted(LATEST_FIRST.reversed())
                .toList();
    }
}
