package eu.limen.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import eu.limen.model.Kind;
import eu.limen.model.LegalGround;
import eu.limen.model.RefusalCode;
import eu.limen.model.RefusalGround;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Readers of plain values: whole numbers, words, dates, lists and counts by word. */
final class ValueReaders {

    /** Largest count a report may state (contract section 1). */
    static final long LARGEST_COUNT = 10_000_000;

    private static final int SCHEMA = 1;
    private static final int DIGITS_OF_ANY_LONG = 18;
    private static final Map<String, Kind> KINDS = Spelling.wordsOf(Kind.class);
    static final ValueReader GROUND_LIST = list(0, 200, word(LegalGround.class));
    static final ValueReader GROUND_COUNTS = counts(RefusalGround.class);

    private ValueReaders() {}

    static @Nullable Object count(JsonParser json, Problems problems, Field field) throws IOException {
        return whole(json, problems, field, LARGEST_COUNT);
    }

    static @Nullable Object revision(JsonParser json, Problems problems, Field field) throws IOException {
        return whole(json, problems, field, Integer.MAX_VALUE);
    }

    /** A version that is newer than this program is a reason of its own, so that consumers are upgraded first. */
    static @Nullable Object schema(JsonParser json, Problems problems, Field field) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            return refuse(json, problems, field);
        }
        if (json.getTextLength() > DIGITS_OF_ANY_LONG) {
            boolean negative = json.getText().charAt(0) == '-';
            problems.note(negative ? RefusalCode.BAD_VALUE : RefusalCode.NEWER_SCHEMA, field);
            return null;
        }
        long version = json.getLongValue();
        if (version != SCHEMA) {
            problems.note(version > SCHEMA ? RefusalCode.NEWER_SCHEMA : RefusalCode.BAD_VALUE, field);
            return null;
        }
        return version;
    }

    static @Nullable Object kind(JsonParser json, Problems problems, Field field) throws IOException {
        Kind kind = json.currentToken() == JsonToken.VALUE_STRING ? KINDS.get(json.getText()) : null;
        if (kind == null) {
            problems.note(RefusalCode.UNKNOWN_KIND, field);
            json.skipChildren();
        }
        return kind;
    }

    static @Nullable Object flag(JsonParser json, Problems problems, Field field) throws IOException {
        return json.currentToken().isBoolean() ? json.getBooleanValue() : refuse(json, problems, field);
    }

    static @Nullable Object reportId(JsonParser json, Problems problems, Field field) throws IOException {
        Object id = isText(json) ? Spelling.reportId(json.getText()) : null;
        return id == null ? refuse(json, problems, field) : id;
    }

    static @Nullable Object instant(JsonParser json, Problems problems, Field field) throws IOException {
        return known(isText(json) ? TimeText.instant(json.getText()) : TimeText.UNREADABLE, json, problems, field);
    }

    static @Nullable Object day(JsonParser json, Problems problems, Field field) throws IOException {
        return known(isText(json) ? TimeText.day(json.getText()) : TimeText.UNREADABLE, json, problems, field);
    }

    static @Nullable Object duration(JsonParser json, Problems problems, Field field) throws IOException {
        Object millis = isText(json) ? DurationText.millis(json.getText()) : null;
        return millis == null ? refuse(json, problems, field) : millis;
    }

    /** A text of a certain spelling. */
    static ValueReader text(Predicate<String> spelling) {
        return (json, problems, field) -> {
            String text = isText(json) ? json.getText() : null;
            return text != null && spelling.test(text) ? text : refuse(json, problems, field);
        };
    }

    /** One of the words of an enum. */
    static <E extends Enum<E>> ValueReader word(Class<E> type) {
        Map<String, E> words = Spelling.wordsOf(type);
        return (json, problems, field) -> {
            E word = isText(json) ? words.get(json.getText()) : null;
            return word == null ? refuse(json, problems, field) : word;
        };
    }

    /** Different values, at least and at most so many. */
    static ValueReader list(int least, int most, ValueReader element) {
        return (json, problems, field) -> {
            if (json.currentToken() != JsonToken.START_ARRAY) {
                return refuse(json, problems, field);
            }
            List<Object> values = new ArrayList<>();
            boolean different = true;
            int elements = 0;
            while (json.nextToken() != JsonToken.END_ARRAY) {
                elements++;
                Object value = element.read(json, problems, field);
                if (value != null && different && elements <= most) {
                    different = !values.contains(value);
                    values.add(value);
                }
            }
            if (!different || elements < least || elements > most) {
                problems.note(RefusalCode.BAD_VALUE, field);
            }
            return List.copyOf(values);
        };
    }

    /** Counts by word of an enum. */
    static <E extends Enum<E>> ValueReader counts(Class<E> type) {
        Map<String, E> words = Spelling.wordsOf(type);
        return (json, problems, field) -> {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                return refuse(json, problems, field);
            }
            Map<E, Long> counts = new EnumMap<>(type);
            while (json.nextToken() != JsonToken.END_OBJECT) {
                E word = words.get(json.currentName());
                json.nextToken();
                if (word == null) {
                    problems.note(RefusalCode.UNKNOWN_FIELD, field);
                    json.skipChildren();
                    continue;
                }
                Object count = count(json, problems, field);
                if (count != null && counts.put(word, (Long) count) != null) {
                    problems.note(RefusalCode.NOT_JSON, null);
                }
            }
            return counts;
        };
    }

    /** Grounds of a measure are a list, grounds of refusals are counts; the kind that decides may come later. */
    static @Nullable Object grounds(JsonParser json, Problems problems, Field field) throws IOException {
        ValueReader reader = json.currentToken() == JsonToken.START_ARRAY ? GROUND_LIST : GROUND_COUNTS;
        return reader.read(json, problems, field);
    }

    /** Notes that a value is not what the contract allows, and steps over it. */
    static @Nullable Object refuse(JsonParser json, Problems problems, Field field) throws IOException {
        problems.note(RefusalCode.BAD_VALUE, field);
        json.skipChildren();
        return null;
    }

    static boolean isText(JsonParser json) {
        return json.currentToken() == JsonToken.VALUE_STRING;
    }

    /** Only plain digits are a whole number here: 1.0 and 1e3 are not. */
    private static @Nullable Object whole(JsonParser json, Problems problems, Field field, long most)
            throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getTextLength() <= DIGITS_OF_ANY_LONG) {
            long value = json.getLongValue();
            if (value >= 0 && value <= most) {
                return value;
            }
        }
        return refuse(json, problems, field);
    }

    private static @Nullable Object known(long time, JsonParser json, Problems problems, Field field)
            throws IOException {
        return time == TimeText.UNREADABLE ? refuse(json, problems, field) : (Object) time;
    }
}
