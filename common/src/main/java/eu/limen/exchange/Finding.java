package eu.limen.exchange;

import eu.limen.disclosure.ShownFigures;
import eu.limen.disclosure.ShownSplit;
import eu.limen.model.Threat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one direction on one section, as it may be shown.
 *
 * @param threat null where it is about none in particular
 * @param windows the days or weeks that show it, in order
 * @param figures of these windows; null where nothing is counted
 * @param checks the findings by type of check, as in Annex 1 of Implementing Regulation (EU) 2021/581
 * @param personsChecked in these windows, to three digits; null where none are known
 */
public record Finding(
        String section,
        String direction,
        @Nullable Threat threat,
        Change change,
        List<Window> windows,
        @Nullable ShownFigures figures,
        ShownSplit checks,
        @Nullable Long personsChecked) {

    public Finding {
        windows = List.copyOf(windows);
    }
}
