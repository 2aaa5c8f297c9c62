package eu.limen.console.web;

import eu.limen.console.access.Sight;
import eu.limen.console.store.FoundResult;
import eu.limen.console.store.ResultReads;
import eu.limen.console.web.Watcher.View;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The events of one who watches, in their order: each only while the session is there, and only as far as it may be seen then. */
final class EventStream {

    private static final int AT_ONCE = 200;

    /** A reader on a slow line takes events one by one: what it may see is asked anew after so long. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final SseEmitter emitter;
    private final ResultReads reads;
    private final IndicatorViews indicators;
    private final ShownResults results;
    private final Watcher watcher;
    private long seen;

    /**
     * @param seen what was sent last
     */
    EventStream(
            SseEmitter emitter,
            ResultReads reads,
            ShownResults results,
            IndicatorViews indicators,
            Watcher watcher,
            long seen) {
        this.emitter = emitter;
        this.reads = reads;
        this.results = results;
        this.indicators = indicators;
        this.watcher = watcher;
        this.seen = seen;
    }

    /** Says that it is open, then sends what was missed. */
    synchronized void begin() {
        try {
            emitter.send(SseEmitter.event().comment("open"));
            send();
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        }
    }

    /** Ends it for its reader, who may come back. */
    synchronized void end() {
        emitter.complete();
    }

    /** Ends it if the session is gone. */
    synchronized void look() {
        if (!watcher.isThere()) {
            emitter.complete();
        }
    }

    /** Sends what has come since. */
    synchronized void send() {
        try {
            boolean more = true;
            while (more) {
                more = sendSome();
            }
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        } catch (DataAccessException away) {
            // The browser comes back with what it has seen.
            emitter.complete();
        }
    }

    /** Whether there may be more. */
    private boolean sendSome() throws IOException {
        long asked = System.nanoTime();
        Optional<View> view = watcher.view();
        if (view.isEmpty()) {
            emitter.complete();
            return false;
        }
        List<FoundResult> found =
                reads.since(seen, view.get().sight().sections(), view.get().states(), AT_ONCE);
        for (FoundResult each : found) {
            // The first goes out in any case: a database that answers late must not keep everything back.
            boolean stale = each.seq() != found.get(0).seq() && System.nanoTime() - asked > FRESH.toNanos();
            if (stale || !watcher.isThere()) {
                return true;
            }
            send(each, view.get().sight());
        }
        return found.size() == AT_ONCE;
    }

    private void send(FoundResult found, Sight sight) throws IOException {
        emitter.send(SseEmitter.event()
                .id(Long.toString(found.seq()))
                .name(found.kind().name().toLowerCase(Locale.ROOT))
                .data(shown(found, sight), MediaType.APPLICATION_JSON));
        seen = found.seq();
    }

    private Record shown(FoundResult found, Sight sight) {
        return switch (found.kind()) {
            case SITUATION -> results.situation(found, sight);
            case INDICATOR -> indicators.one(found, sight);
            case ALERT -> new ShownAlerts(reads, results).one(found, sight);
            case AGGREGATE, REJECTION, BALANCE, MEASURE ->
                throw new IllegalArgumentException(
                        found.kind() + " is not sent (expected: a result that changes a page)");
        };
    }
}
