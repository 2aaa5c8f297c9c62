package eu.limen.disclosure;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures of some days or weeks as they may be shown together. As soon as one count may be below five, nothing that is computed from the counts is
 * shown: two records that differ only in counts below {@link ShownCount#LEAST_SHOWN} are shown alike.
 *
 * @param windows count of each window, in their order
 * @param found sum of what is shown
 * @param expected of all windows together; null where nothing could be expected
 * @param chance band of the most unusual window; null where a count may be below five, or none is known
 */
public record ShownFigures(
        List<ShownCount> windows,
        ShownCount found,
        @Nullable String expected,
        @Nullable ChanceBand chance) {

    public ShownFigures {
        windows = List.copyOf(windows);
    }

    /** The figures of windows that do not overlap. */
    public static ShownFigures of(List<WindowFigures> windows) {
        List<ShownCount> shown =
                windows.stream().map(window -> ShownCount.of(window.observed())).toList();
        ShownCount found = shown.stream().reduce(ShownCount.NONE, ShownCount::plus);
        boolean small = shown.stream().anyMatch(ShownCount::small);
        return new ShownFigures(shown, found, expected(windows), small ? null : chance(windows));
    }

    /** Whether a count may be below five. */
    public boolean small() {
        return windows.stream().anyMatch(ShownCount::small);
    }

    private static @Nullable String expected(List<WindowFigures> windows) {
        if (windows.isEmpty() || windows.stream().anyMatch(window -> window.expected() == null)) {
            return null;
        }
        double sum = windows.stream()
                .map(WindowFigures::expected)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
        return DisclosedNumbers.expected(sum);
    }

    private static @Nullable ChanceBand chance(List<WindowFigures> windows) {
        return windows.stream()
                .map(WindowFigures::probability)
                .filter(Objects::nonNull)
                .min(Double::compare)
                .map(ChanceBand::of)
                .orElse(null);
    }
}
