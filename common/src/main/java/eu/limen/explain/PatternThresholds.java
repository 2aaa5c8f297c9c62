package eu.limen.explain;

import eu.limen.model.PatternName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Which numbers of a rule set a pattern goes by: those named for it, and those of the labels or alarms that it is made of. */
final class PatternThresholds {

    private PatternThresholds() {}

    /** Whether its windows are weeks. */
    static boolean isWeekly(PatternName pattern) {
        return pattern != PatternName.SURGE && pattern != PatternName.DISPLACEMENT;
    }

    static List<String> of(PatternName pattern, Thresholds thresholds) {
        List<String> numbers = new ArrayList<>(thresholds.beginning("pattern", prefix(pattern)));
        if (pattern == PatternName.SURGE) {
            numbers.add(thresholds.named("label", "highAlpha"));
        }
        if (pattern == PatternName.DISPLACEMENT) {
            numbers.addAll(thresholds.beginning("label", "fallen"));
            numbers.add(thresholds.named("label", "highAlpha"));
            numbers.add(thresholds.named("label", "risingRatio"));
            numbers.addAll(thresholds.all("network"));
        }
        if (pattern == PatternName.TREND_RISE) {
            numbers.addAll(thresholds.all("alarm"));
        }
        numbers.addAll(thresholds.beginning("pattern", "end"));
        return List.copyOf(numbers);
    }

    /** {@code SILENT_SOURCE} has {@code silentSlots}; {@code DE_ESCALATION} would have {@code deEscalation...}. */
    private static String prefix(PatternName pattern) {
        String[] words = pattern.name().toLowerCase(Locale.ROOT).split("_", -1);
        return words[0].length() > 2 || words.length == 1
                ? words[0]
                : words[0] + words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    }
}
