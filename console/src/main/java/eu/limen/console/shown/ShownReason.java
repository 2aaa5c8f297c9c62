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
        return reasons.stream()
                .map(reason -> new ShownReason(
                        reason.rule(),
                        TierOneText.of(reason.threshold()),
                        reason.provision(),
                        TierOneText.of(reason.text())))
                .toList();
    }
}
