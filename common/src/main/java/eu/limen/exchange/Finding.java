package eu.limen.exchange;

import eu.limen.disclosure.ShownCount;
import eu.limen.disclosure.ShownFigures;
import eu.limen.model.Threat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one direction on one section, as it may be shown.
 *
 * @param threat null where it is about none in particular
 * @param extent of how much the windows count
 * @param windows the days or weeks that show it, in order
 * @param small whether a count among them is below five, so that nothing is made of their size; itself not shown
 * @param figures of these windows; null where nothing is counted, or the extent is not shown
 * @param personsChecked in these windows; null where none are known, or the extent is not shown
 */
public record Finding(
        String section,
        String direction,
        @Nullable Threat threat,
        Change change,
        Extent extent,
        List<Window> windows,
        boolean small,
        @Nullable ShownFigures figures,
        @Nullable ShownCount personsChecked) {

    public Finding {
        windows = List.copyOf(windows);
    }
}
