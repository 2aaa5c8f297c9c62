package eu.limen.console.reports;

import java.util.List;

/**
 * One table of one release.
 *
 * @param vintage day of the release
 * @param freq month, quarter or year
 * @param indicators what is counted in it
 * @param from first period
 * @param to last period
 * @param hidden cells whose figure disclosure control has taken out
 */
public record ShownRelease(
        String vintage,
        String table,
        String freq,
        List<String> indicators,
        String from,
        String to,
        long cells,
        long hidden) {

    public ShownRelease {
        indicators = List.copyOf(indicators);
    }
}
