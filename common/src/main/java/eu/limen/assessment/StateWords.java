package eu.limen.assessment;

import eu.limen.flow.Tick;
import eu.limen.model.Endorsement;
import eu.limen.model.HumanDecision;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import org.jspecify.annotations.Nullable;

/** Reads from a decision on an indicator what a state says of it; decisions on other results leave the assessment as it is. */
public final class StateWords {

    /** Parts of an indicator's id {@code I|section|week}. */
    private static final int SECTION = 1;

    private static final int WEEK = 2;
    private static final int PARTS = 3;
    private static final String INDICATOR = "I";

    private StateWords() {}

    /**
     * The input of the section's assessment; null where the decision says nothing of an indicator, or is of a section that is not known, of a
     * week that was not over, or of a state that is not the section's.
     */
    public static @Nullable AssessmentInput inputOf(HumanDecision decision, SectionRegister register) {
        String[] id = decision.resultId().split("\\|", -1);
        Endorsement word = switch (decision.decision()) {
            case CONFIRMED -> Endorsement.CONFIRMED;
            case DISSENT -> Endorsement.DISSENT;
            case FOLLOWED, NOT_FOLLOWED -> null;
        };
        if (word == null || id.length != PARTS || !id[0].equals(INDICATOR)) {
            return null;
        }
        Long monday = IsoWeek.mondayOf(id[WEEK]);
        Section section = register.find(id[SECTION]);
        boolean speaks = section != null && section.hasState(decision.state());
        boolean over = monday != null && (monday + IsoWeek.DAYS) * Tick.DAY_MILLIS <= decision.atMillis();
        return monday == null || !speaks || !over
                ? null
                : AssessmentInput.of(
                        id[SECTION],
                        Tick.atOrAfter(decision.atMillis()),
                        new StateWord(decision.state(), monday, word, decision.atMillis()));
    }
}
