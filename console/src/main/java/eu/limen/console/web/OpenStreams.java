package eu.limen.console.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The streams of events that are open: so many of one officer at most, in all sessions together. */
final class OpenStreams {

    private record Open(String officer, EventStream stream) {}

    private final int most;

    /** The oldest first. */
    private final List<Open> streams = new ArrayList<>();

    /** @param most of one officer */
    OpenStreams(int most) {
        this.most = most;
    }

    /**
     * Adds one.
     *
     * @return the oldest of the officer's, no longer among them, if there are too many: a browser that still has it comes back by itself
     */
    synchronized Optional<EventStream> add(String officer, EventStream stream) {
        streams.add(new Open(officer, stream));
        List<Open> own =
                streams.stream().filter(open -> open.officer().equals(officer)).toList();
        if (own.size() <= most) {
            return Optional.empty();
        }
        streams.remove(own.get(0));
        return Optional.of(own.get(0).stream());
    }

    synchronized void remove(EventStream stream) {
        streams.removeIf(open -> open.stream() == stream);
    }

    /** As they are now. */
    synchronized List<EventStream> all() {
        return streams.stream().map(Open::stream).toList();
    }
}
