package eu.limen.patterns;

import eu.limen.flow.DisplacementCheck;
import eu.limen.flow.LabelledDay;
import eu.limen.flow.PairDay;
import eu.limen.flow.SlotStatus;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Spells what a pattern is keyed by; none of the keys holds a {@code |}, which separates the parts of an alert's id. */
public final class PatternKey {

    /** Stands for the threat in the id of an alert that is not about a threat. */
    public static final String NO_THREAT = "_";

    private PatternKey() {}

    /** {@code HR-SI[HR>SI]}. */
    public static String surge(LabelledDay day) {
        return flow(day.section(), day.direction());
    }

    /** {@code HR-HU[HR>HU]~HR-SI[HR>SI]}: from, then to. */
    public static String displacement(PairDay day) {
        return flow(day.xSection(), day.xDirection()) + "~" + flow(day.ySection(), day.yDirection());
    }

    /** The key of the pair that a check is about. */
    public static String displacement(DisplacementCheck check) {
        return flow(check.xSection(), check.xDirection()) + "~" + flow(check.ySection(), check.yDirection());
    }

    /** {@code SI-GW1~HR-SI~check~P1D}: a gateway may promise the same kind in more than one slot length, and each may fall silent. */
    public static String silentSource(SlotStatus slot) {
        return String.join(
                "~",
                slot.source(),
                slot.section(),
                slot.kind().code(),
                slot.length().code());
    }

    /** {@code HR-SI[HR>SI]~AT-SI[SI>AT]~AT-DE[AT>DE]}: a corridor and the direction of movement along it. */
    public static String route(List<String> sections, List<String> directions) {
        return IntStream.range(0, sections.size())
                .mapToObj(position -> flow(sections.get(position), directions.get(position)))
                .collect(Collectors.joining("~"));
    }

    /** {@code HR-SI[HR>SI]}. */
    public static String flow(String section, String direction) {
        return section + "[" + direction + "]";
    }
}
