package eu.limen.disclosure.release;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What attackers know, and what they would have if less care were taken. */
final class Published {

    private Published() {}

    /** Primary suppression and nothing else. */
    static Map<String, ReleasedFigure> withPrimarySuppressionOnly(Figures figures) {
        Map<String, ReleasedFigure> released = new TreeMap<>();
        figures.counts()
                .forEach((key, count) ->
                        released.put(key, isSmall(count) ? ReleasedFigure.primary() : ReleasedFigure.shown(count)));
        return released;
    }

    /** Flags and zeros alone: no suppression can leave more open. */
    static Map<String, ReleasedFigure> nothing(Figures figures) {
        Map<String, ReleasedFigure> hidden = new TreeMap<>();
        figures.counts()
                .forEach((key, count) ->
                        hidden.put(key, isSmall(count) ? ReleasedFigure.primary() : ReleasedFigure.secondary()));
        return hidden;
    }

    /** The counts of all shown cells, exactly, and which hidden ones are zero. */
    static Map<String, Long> exactly(Figures figures, Map<String, ReleasedFigure> released) {
        Map<String, Long> exact = new HashMap<>(figures.counts());
        exact.keySet().removeIf(key -> figure(released, key).isHidden() && count(figures, key) != 0);
        return exact;
    }

    /** The releases of all vintages, each with those before it in hand. */
    static List<Map<String, ReleasedFigure>> oneAfterTheOther(List<Figures> vintages) {
        List<Vintage> earlier = new ArrayList<>();
        List<Map<String, ReleasedFigure>> released = new ArrayList<>();
        for (Figures figures : vintages) {
            released.add(DisclosureControl.of(figures, earlier));
            earlier.add(new Vintage(figures.counts(), released.get(released.size() - 1)));
        }
        return released;
    }

    /** As {@link #exactly}, without the figures that stand as in the vintage before: of these it is not known what is behind them now. */
    static Map<String, Long> anew(List<Figures> vintages, List<Map<String, ReleasedFigure>> released, int vintage) {
        Map<String, Long> exact = exactly(vintages.get(vintage), released.get(vintage));
        if (vintage > 0) {
            Map<String, ReleasedFigure> now = released.get(vintage);
            Map<String, ReleasedFigure> before = released.get(vintage - 1);
            exact.keySet()
                    .removeIf(key ->
                            !figure(now, key).isHidden() && figure(now, key).equals(figure(before, key)));
        }
        return exact;
    }

    static List<String> primary(Map<String, ReleasedFigure> released) {
        return keys(released, Confidentiality.PRIMARY);
    }

    static List<String> keys(Map<String, ReleasedFigure> released, Confidentiality confidentiality) {
        return released.keySet().stream()
                .filter(key -> figure(released, key).confidentiality() == confidentiality)
                .sorted()
                .toList();
    }

    static boolean isSmall(long count) {
        return count >= 1 && count <= 9;
    }

    static ReleasedFigure figure(Map<String, ReleasedFigure> released, String key) {
        return Objects.requireNonNull(released.get(key));
    }

    static long count(Figures figures, String key) {
        return Objects.requireNonNull(figures.counts().get(key));
    }
}
