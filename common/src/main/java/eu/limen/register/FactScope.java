package eu.limen.register;

import eu.limen.flow.Fact;
import eu.limen.model.MeasureReport;
import java.util.List;

/** Which sections a fact concerns: where it is sent, so that each section knows its own measures, statements and sources. */
public final class FactScope {

    /** Stands for every section of the state that is internal on the day. */
    public static final String EVERY_SECTION = "*";

    private FactScope() {}

    /** Ids of the registered sections that must know a fact, sorted. */
    public static List<String> sections(Fact fact, SectionRegister register) {
        return register.sections().stream()
                .filter(section -> concerns(fact, section))
                .map(Section::id)
                .toList();
    }

    /** Whether a section must know a fact. */
    public static boolean concerns(Fact fact, Section section) {
        if (fact.source() != null) {
            return fact.source().sections().contains(section.id());
        }
        if (fact.measure() != null) {
            return concerns(fact.measure(), section);
        }
        // A statement names a measure, whose state is in its id; the sections of that state know which of them it is
        // on.
        return fact.statement() != null
                && section.hasState(fact.statement().measureId().substring(0, 2));
    }

    private static boolean concerns(MeasureReport measure, Section section) {
        if (measure.sections().contains(section.id())) {
            return section.hasState(measure.header().reportingState());
        }
        boolean named = !measure.sections().isEmpty() && !measure.sections().contains(EVERY_SECTION);
        return !named && section.hasState(measure.header().reportingState());
    }
}
