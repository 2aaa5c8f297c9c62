package eu.limen.exchange;

import eu.limen.model.Certainty;
import eu.limen.model.Endorsement;
import eu.limen.model.SideAgreement;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the confidence in a product rests on.
 *
 * @param bothSides whether both sides of the sections contributed
 * @param oneSidedByNature whether the border has one side only, as at sea and in the air
 * @param completeness slots received divided by slots promised, of the side that reports least; null where nothing was promised
 * @param agreement whether the sides tell the same story, in the newest week that says
 * @param endorsement last word of each state's contact point on that week
 */
public record Grounds(
        Certainty certainty,
        boolean bothSides,
        boolean oneSidedByNature,
        @Nullable Double completeness,
        SideAgreement agreement,
        Map<String, Endorsement> endorsement) {

    public Grounds {
        endorsement = Map.copyOf(endorsement);
    }
}
