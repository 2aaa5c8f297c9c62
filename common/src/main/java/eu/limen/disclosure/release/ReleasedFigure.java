package eu.limen.disclosure.release;

import org.jspecify.annotations.Nullable;

/**
 * A figure as everybody may have it.
 *
 * @param confidentiality why it is shown or not
 * @param value the count rounded to the nearest five; null if hidden
 */
public record ReleasedFigure(
        Confidentiality confidentiality, @Nullable Long value) {

    /** Domain E.4, tier 2: rounding to five. Whole numbers have no ties. */
    private static final long BASE = 5;

    static ReleasedFigure shown(long count) {
        return new ReleasedFigure(Confidentiality.FREE, (count + BASE / 2) / BASE * BASE);
    }

    static ReleasedFigure primary() {
        return new ReleasedFigure(Confidentiality.PRIMARY, null);
    }

    static ReleasedFigure secondary() {
        return new ReleasedFigure(Confidentiality.SECONDARY, null);
    }

    public boolean isHidden() {
        return confidentiality != Confidentiality.FREE;
    }
}
