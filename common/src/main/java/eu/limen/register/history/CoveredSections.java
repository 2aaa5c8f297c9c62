package eu.limen.register.history;

import eu.limen.register.FactScope;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.util.List;

/**
 * The sections that a decision may hold on.
 *
 * @param ids none if the scope is not stated
 */
record CoveredSections(List<String> ids) {

    static CoveredSections of(HistoricDecision decision, SectionRegister register) {
        if (!decision.sections().contains(FactScope.EVERY_SECTION)) {
            return new CoveredSections(decision.sections());
        }
        return new CoveredSections(register.sectionsOfState(decision.state()).stream()
                .filter(section -> decision.borderTypes().contains(section.borderType()))
                .map(Section::id)
                .toList());
    }

    /** Whether the two have a section in common; one without a stated scope may share any. */
    boolean shares(CoveredSections other) {
        return ids.isEmpty() || other.ids.isEmpty() || ids.stream().anyMatch(other.ids::contains);
    }
}
