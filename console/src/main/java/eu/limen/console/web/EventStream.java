package eu.limen.console.web;

import eu.limen.codec.ResultReader;
import eu.limen.console.access.Sight;
import eu.limen.console.shown.ShownAlert;
import eu.limen.console.shown.ShownSituation;
import eu.limen.console.store.FoundResult;
import eu.limen.console.store.ResultReads;
import eu.limen.model.Alert;
import eu.limen.model.Situation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The events of one who watches, in their order. */
final class EventStream {

    private static final int AT_ONCE = 200;

    private final SseEmitter emitter;
    private final ResultReads results;
    private final IndicatorViews indicators;
    private final Sight sight;
    private final Set<String> states;
    private final ResultReader reader = new ResultReader();
    private long seen;

    /**
     * @param states whose alerts are sent
     * @param seen what was sent last
     */
    EventStream(
            SseEmitter emitter,
            ResultReads results,
            IndicatorViews indicators,
            Sight sight,
            Set<String> states,
            long seen) {
        this.emitter = emitter;
        this.results = results;
        this.indicators = indicators;
        this.sight = sight;
        this.states = states;
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

    /** Sends what has come since. */
    synchronized void send() {
        try {
            List<FoundResult> found;
            do {
                found = results.since(seen, sight.sections(), states, AT_ONCE);
                for (FoundResult each : found) {
                    emitter.send(SseEmitter.event()
                            .id(Long.toString(each.seq()))
                            .name(each.kind().name().toLowerCase(Locale.ROOT))
                            .data(shown(each), MediaType.APPLICATION_JSON));
                    seen = each.seq();
                }
            } while (found.size() == AT_ONCE);
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        } catch (DataAccessException away) {
            // The browser comes back with what it has seen.
            emitter.complete();
        }
    }

    private Record shown(FoundResult found) {
        return switch (found.kind()) {
            case SITUATION -> {
                Situation situation = reader.read(found.line(), Situation.class);
                yield ShownSituation.of(situation, sight.of(situation.section()));
            }
            case INDICATOR -> indicators.one(found, sight);
            case ALERT -> ShownAlert.of(reader.read(found.line(), Alert.class), sight);
            case AGGREGATE, REJECTION, BALANCE ->
                throw new IllegalArgumentException(
                        found.kind() + " is not sent (expected: a result that changes a page)");
        };
    }
}
