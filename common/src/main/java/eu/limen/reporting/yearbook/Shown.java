package eu.limen.reporting.yearbook;

import eu.limen.model.Aggregate;
import eu.limen.plot.Numbers;
import eu.limen.reporting.ObservationStatus;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a published cell is said to people: a figure, {@link #HIDDEN}, or {@link #NONE}; never a zero in place of one of these. */
final class Shown {

    static final String HIDDEN = "hidden";
    static final String NONE = "none";

    private static final double PER_CENT = 100;
    private static final double THOUSAND = 1_000;

    private Shown() {}

    /** The figure, followed by {@code b} where its series breaks in the period. */
    static String figure(@Nullable Aggregate cell) {
        if (cell == null) {
            return NONE;
        }
        Double value = cell.value();
        if (value == null) {
            return HIDDEN;
        }
        String text = value < THOUSAND ? Numbers.plain(value, 2) : Numbers.shortest(Math.rint(value));
        return isBreak(cell) ? text + " b" : text;
    }

    /** A share in per cent. */
    static String perCent(@Nullable Aggregate cell) {
        if (cell == null) {
            return NONE;
        }
        return cell.value() == null ? HIDDEN : perCent(cell.value());
    }

    static String perCent(@Nullable Double share) {
        return share == null ? NONE : Numbers.plain(share * PER_CENT, 1) + " %";
    }

    /** How much of what was promised has come. */
    static String completeness(@Nullable Aggregate cell) {
        return cell == null ? NONE : perCent(cell.completeness());
    }

    static boolean isHidden(@Nullable Aggregate cell) {
        return cell != null && cell.value() == null;
    }

    static boolean isBreak(@Nullable Aggregate cell) {
        return cell != null && cell.obsStatus().equals(ObservationStatus.BREAK.code());
    }

    /** A code as a heading: {@code MOVEMENT_DIRECTIONS} is {@code Movement directions}. */
    static String heading(String code) {
        String words = words(code);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A count of cells, weeks or the like. */
    static String count(long count) {
        return Numbers.shortest(count);
    }

    /** Words of the registers such as {@code LARGE_SCALE_MOVEMENTS TERRORISM}: {@code large scale movements, terrorism}. */
    static String words(String codes) {
        return codes.replace(" ", ", ").replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
