package eu.limen.codec;

import eu.limen.model.IsoText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes the members of a result one after the other; a member without a value is left out. */
final class ResultSink {

    private final LineSink json = new LineSink();

    /** Writes one object into a line. */
    static <T> String lineOf(T value, BiConsumer<ResultSink, T> members) {
        ResultSink sink = new ResultSink();
        sink.braced(value, members);
        return sink.json.line();
    }

    ResultSink text(String name, @Nullable String text) {
        if (text != null) {
            json.name(name);
            json.text(text);
        }
        return this;
    }

    ResultSink word(String name, @Nullable Enum<?> word) {
        return text(name, word == null ? null : Spelling.of(word));
    }

    ResultSink instant(String name, long epochMillis) {
        return text(name, IsoText.instant(epochMillis));
    }

    ResultSink day(String name, long epochDay) {
        return text(name, IsoText.day(epochDay));
    }

    ResultSink whole(String name, @Nullable Long number) {
        if (number != null) {
            json.name(name);
            json.number(number);
        }
        return this;
    }

    ResultSink whole(String name, int number) {
        return whole(name, (Long) (long) number);
    }

    /** A double with 6 significant digits. */
    ResultSink real(String name, @Nullable Double number) {
        if (number != null) {
            json.name(name);
            json.decimal(SixDigits.spell(number));
        }
        return this;
    }

    /** A double that is written as null where there is none. */
    ResultSink realOrNull(String name, @Nullable Double number) {
        if (number == null) {
            json.name(name);
            json.nothing();
        }
        return real(name, number);
    }

    ResultSink flag(String name, boolean flag) {
        json.name(name);
        json.flag(flag);
        return this;
    }

    ResultSink flag(String name, @Nullable Boolean flag) {
        return flag == null ? this : flag(name, flag.booleanValue());
    }

    <T> ResultSink object(String name, @Nullable T value, BiConsumer<ResultSink, T> members) {
        if (value != null) {
            json.name(name);
            braced(value, members);
        }
        return this;
    }

    <T> ResultSink objects(String name, List<T> values, BiConsumer<ResultSink, T> members) {
        json.name(name);
        json.startArray();
        values.forEach(value -> braced(value, members));
        json.endArray();
        return this;
    }

    ResultSink texts(String name, List<String> texts) {
        json.name(name);
        json.startArray();
        texts.forEach(json::text);
        json.endArray();
        return this;
    }

    ResultSink words(String name, List<? extends Enum<?>> words) {
        return texts(name, words.stream().map(Spelling::of).toList());
    }

    /** One member per key, sorted by key. */
    <T> ResultSink keyed(String name, Map<String, T> values, BiConsumer<ResultSink, Map.Entry<String, T>> member) {
        json.name(name);
        json.startObject();
        new TreeMap<>(values).entrySet().forEach(entry -> member.accept(this, entry));
        json.endObject();
        return this;
    }

    private <T> void braced(T value, BiConsumer<ResultSink, T> members) {
        json.startObject();
        members.accept(this, value);
        json.endObject();
    }
}
