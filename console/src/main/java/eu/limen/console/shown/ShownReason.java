package eu.limen.console.shown;

import eu.limen.disclosure.TierOneText;
import eu.limen.model.Reason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reason as an officer reads it. */
public record ShownReason(
        String rule, String threshold, @Nullable String provision, String text) {

    /** Reasons whose counts may be shown. */
    static List<ShownReason> of(List<Reason> reasons) {
        return of(reasons, true);
    }

    /**
     * Reasons beside counts.
     *
     * @param exact whether the counts are shown as they are; else the class of their sum would tell what is hidden in them
     */
    static List<ShownReason> of(List<Reason> reasons, boolean exact) {
        return reasons.stream()
                .map(reason -> new ShownReason(
                        reason.rule(), text(reason.threshold(), exact), reason.provision(), text(reason.text(), exact)))
                .toList();
    }

    private static String text(String text, boolean exact) {
        return exact ? TierOneText.of(text) : TierOneText.withoutCounts(text);
    }
}
