package eu.limen.console.shown;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What of a day a chart draws, made of the day as it is shown and of nothing else: what is hidden there is hidden here. Figures are texts, since {@code <5} is one.
 *
 * @param reported by state, whether it reported at all
 * @param observed findings of both sides; null where no figures are shown
 * @param exposure persons checked by both sides
 * @param sides by state; empty where no figures are shown
 */
public record ShownDay(
        String day,
        String threat,
        String direction,
        Map<String, Boolean> reported,
        @Nullable String observed,
        @Nullable String exposure,
        Map<String, ShownSituation.ShownSide> sides) {

    /** The figures of a day, without its reasons, interval and origin. */
    public static ShownDay of(ShownSituation shown) {
        ShownSituation.Figures figures = shown.figures();
        return new ShownDay(
                shown.day(),
                shown.threat(),
                shown.direction(),
                shown.reported(),
                figures == null ? null : figures.observed(),
                figures == null ? null : figures.exposure(),
                figures == null ? Map.of() : figures.sides());
    }
}
