package eu.limen.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import eu.limen.model.SlotLength;
import eu.limen.rules.ReportedSeries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value for each slot of an exemplar, as people write it: {@code [14 days of 20, 80, -]} is 20 on fourteen days, then 80, then a day of
 * which nothing was reported.
 */
final class SlotList {

    static final String EXPECTED =
            "a count from 0 to 10000000, - for a slot that was not reported, or such as 14 days of 20";

    private static final Pattern REPEATED = Pattern.compile("(\\d{1,3}) (day|week)s? of (\\S{1,60})");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}|10000000");
    private static final String NOTHING = "-";
    private static final long MOST_COUNTED = 10_000_000;
    private static final int MOST_SLOTS = 1_200;
    private static final int DAYS_A_WEEK = 7;

    private SlotList() {}

    /** Counts of each slot, {@link ReportedSeries#NOT_REPORTED} where nothing was reported. */
    static List<Long> counts(RuleNode list, SlotLength slot) {
        List<Long> counts = new ArrayList<>();
        for (RuleNode item : list.items()) {
            for (JsonNode value : repeated(item, slot)) {
                if (!value.isNull() && !isCount(value)) {
                    item.refuse(EXPECTED);
                    break;
                }
                counts.add(value.isNull() ? ReportedSeries.NOT_REPORTED : value.longValue());
            }
        }
        return counts.size() <= MOST_SLOTS ? counts : tooMany(list, counts);
    }

    /** Values of each slot, words or numbers; {@link NullNode} where nothing was reported. */
    static List<JsonNode> values(RuleNode list, SlotLength slot) {
        List<JsonNode> values = new ArrayList<>();
        list.items().forEach(item -> values.addAll(repeated(item, slot)));
        return values.size() <= MOST_SLOTS ? values : tooMany(list, values);
    }

    private static <T> List<T> tooMany(RuleNode list, List<T> values) {
        list.refuse("fewer slots: at most " + MOST_SLOTS);
        return values.subList(0, MOST_SLOTS);
    }

    private static boolean isCount(JsonNode value) {
        return value.canConvertToExactIntegral() && value.longValue() >= 0 && value.longValue() <= MOST_COUNTED;
    }

    private static List<JsonNode> repeated(RuleNode item, SlotLength slot) {
        JsonNode node = item.node();
        if (!node.isTextual()) {
            return List.of(node);
        }
        Matcher repeated = REPEATED.matcher(node.textValue());
        if (!repeated.matches()) {
            return List.of(single(node.textValue()));
        }
        boolean weeks = repeated.group(2).equals("week");
        int times = Integer.parseInt(repeated.group(1));
        if (slot == SlotLength.WEEK && !weeks) {
            item.refuse("weeks, since each count is one of a week");
            return List.of();
        }
        int slots = slot == SlotLength.WEEK ? times : times * slot.slotsPerPeriod() * (weeks ? DAYS_A_WEEK : 1);
        return Collections.nCopies(slots, single(repeated.group(3)));
    }

    private static JsonNode single(String text) {
        if (text.equals(NOTHING)) {
            return NullNode.getInstance();
        }
        return WHOLE.matcher(text).matches() ? LongNode.valueOf(Long.parseLong(text)) : TextNode.valueOf(text);
    }
}
