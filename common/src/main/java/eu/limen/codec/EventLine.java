package eu.limen.codec;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** One line of JSON for people and machines that watch a deployment; it names states and times, never anything of a report. */
public final class EventLine {

    private final Map<String, String> members = new LinkedHashMap<>();

    /**
     * Begins a line.
     *
     * @param at when it is said
     * @param about what it speaks of
     * @param state in which that is
     */
    public EventLine(Instant at, String about, String state) {
        members.put("at", at.truncatedTo(ChronoUnit.SECONDS).toString());
        members.put("about", about);
        members.put("state", state);
    }

    public EventLine with(String name, String value) {
        members.put(name, value);
        return this;
    }

    public String text() {
        LineSink sink = new LineSink();
        sink.startObject();
        members.forEach((name, value) -> {
            sink.name(name);
            sink.text(value);
        });
        sink.endObject();
        return sink.line();
    }
}
