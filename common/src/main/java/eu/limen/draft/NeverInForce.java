package eu.limen.draft;

import eu.limen.model.MeasureReport;
import eu.limen.register.FactScope;
import org.jspecify.annotations.Nullable;

/** Says why a decision was in force on no day, where it says on which sections it would have been. */
final class NeverInForce {

    private NeverInForce() {}

    /** The reason as a sentence; null of a decision that is in force on a day, and of one whose scope is not stated. */
    static @Nullable String because(Dossier dossier) {
        MeasureReport measure = dossier.measure();
        if (!dossier.sections().isEmpty() || !statesItsScope(measure)) {
            return null;
        }
        Long lifted = measure.liftedOnDay();
        if (lifted != null && lifted < measure.startDay()) {
            return "The decision was lifted on " + Wording.day(lifted) + ", before it began: it was never in force.";
        }
        return "None of the sections that the decision means was an internal border in its period: it was never in force.";
    }

    /** Every section by a wildcard needs types of border; a section that is named does not. */
    private static boolean statesItsScope(MeasureReport measure) {
        boolean every = measure.sections().contains(FactScope.EVERY_SECTION);
        return every ? !measure.borderTypes().isEmpty() : !measure.sections().isEmpty();
    }
}
