package eu.limen.console.quality;

import eu.limen.model.Alert;
import java.util.List;
import java.util.Optional;

/**
 * A flow of reports that was promised and does not come, as an alert of the analysis says.
 *
 * @param slot grain promised, such as {@code P1D}
 * @param since first day or instant that is missing
 * @param alertId the alert that tells it
 */
public record ShownSilence(String source, String section, String kind, String slot, String since, String alertId) {

    private static final int KEY = 2;
    private static final int PARTS = 4;

    /** What an alert's key says: {@code gateway~section~kind~slot}; empty where it says something else. */
    static Optional<ShownSilence> of(Alert alert) {
        String[] id = alert.id().split("\\|", -1);
        if (id.length <= KEY) {
            return Optional.empty();
        }
        List<String> key = List.of(id[KEY].split("~", -1));
        if (key.size() < PARTS) {
            return Optional.empty();
        }
        return Optional.of(new ShownSilence(key.get(0), key.get(1), key.get(2), key.get(3), alert.onset(), alert.id()));
    }
}
