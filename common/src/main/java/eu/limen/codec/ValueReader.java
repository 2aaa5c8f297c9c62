package eu.limen.codec;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one whole value, from the parser's current token to its last one; notes a problem and gives null if it is not allowed. */
@FunctionalInterface
interface ValueReader {

    @Nullable
    Object read(JsonParser json, Problems problems, Field field) throws IOException;
}
