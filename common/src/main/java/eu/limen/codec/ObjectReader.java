package eu.limen.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import eu.limen.model.RefusalCode;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a small object with fixed members.
 *
 * @param required how many of the members, from the first, must be there
 * @param build makes the value of the members' values, null where one is absent
 */
record ObjectReader(Field[] members, int required, Function<@Nullable Object[], Object> build) implements ValueReader {

    static ObjectReader of(int required, Function<@Nullable Object[], Object> build, Field... members) {
        return new ObjectReader(members, required, build);
    }

    @Override
    public @Nullable Object read(JsonParser json, Problems problems, Field field) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            return ValueReaders.refuse(json, problems, field);
        }
        @Nullable Object[] values = new @Nullable Object[members.length];
        boolean[] seen = new boolean[members.length];
        while (json.nextToken() != JsonToken.END_OBJECT) {
            int member = indexOf(json.currentName());
            json.nextToken();
            if (member < 0) {
                problems.note(RefusalCode.UNKNOWN_FIELD, field);
                json.skipChildren();
                continue;
            }
            if (seen[member]) {
                problems.note(RefusalCode.NOT_JSON, null);
            }
            seen[member] = true;
            values[member] = members[member].reader().read(json, problems, members[member]);
        }
        return isComplete(seen, values, problems) ? build.apply(values) : null;
    }

    private int indexOf(String name) {
        for (int i = 0; i < members.length; i++) {
            if (members[i].spelling().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isComplete(boolean[] seen, @Nullable Object[] values, Problems problems) {
        boolean complete = true;
        for (int i = 0; i < required; i++) {
            if (!seen[i]) {
                problems.note(RefusalCode.MISSING_FIELD, members[i]);
            }
            complete &= values[i] != null;
        }
        return complete;
    }
}
