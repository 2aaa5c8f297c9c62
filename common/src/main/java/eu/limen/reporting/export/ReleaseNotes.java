package eu.limen.reporting.export;

import eu.limen.model.Aggregate;
import eu.limen.reporting.Release;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What is said of a release beside its figures.
 *
 * @param year of the figures
 * @param date of the release: what was sent on it or later is not in it
 * @param methodVersion of what counted and hid
 * @param hiddenShare of all cells, 0 to 1
 * @param scenario title of the story that the figures were made from; empty where states reported them
 * @param licence under which whoever publishes gives the figures away
 * @param texts sources, and what else readers must know; each a paragraph
 */
public record ReleaseNotes(
        int year,
        LocalDate date,
        Release.Kind kind,
        String methodVersion,
        double hiddenShare,
        String scenario,
        String licence,
        List<String> texts) {

    /** What stands where nobody has named one. */
    public static final String LICENCE =
            "Whoever publishes these figures names the licence under which they may be used.";

    /** What holds of every figure. */
    public static final String ANONYMISED = "Made from anonymised counts; Limen holds no case and no person.";

    private static final double PER_CENT = 100;

    public ReleaseNotes {
        texts = List.copyOf(texts);
    }

    /** The share of cells that are hidden, 0 to 1; 0 of none. */
    public static double hiddenShare(List<Aggregate> cells) {
        return cells.stream()
                .mapToDouble(cell -> cell.value() == null ? 1 : 0)
                .average()
                .orElse(0);
    }

    /** Whether the figures are of a story and not of what states reported. */
    public boolean isOfScenario() {
        return !scenario.isEmpty();
    }

    /** All of it as paragraphs, the heading first: the same in every format. */
    public List<String> paragraphs() {
        return NotesText.of(this);
    }

    /** {@code 12.3 %}. */
    String hiddenPerCent() {
        return String.format(Locale.ROOT, "%.1f %%", hiddenShare * PER_CENT);
    }
}
