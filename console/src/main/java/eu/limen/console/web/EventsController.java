package eu.limen.console.web;

import eu.limen.console.access.Role;
import eu.limen.console.access.Sight;
import eu.limen.console.store.News;
import eu.limen.console.store.ResultReads;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What comes in, as it comes in, to those who watch: server-sent events with what the caller may see. */
@RestController
final class EventsController {

    /** Then the browser asks again, and its session is looked at again. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final Role[] READERS_OF_ALERTS = {Role.ANALYST, Role.CONTACT_POINT, Role.STEWARD};

    private final ResultReads results;
    private final IndicatorViews indicators;
    private final News news;
    private final Caller caller;
    private final ExecutorService senders;

    EventsController(
            ResultReads results, IndicatorViews indicators, News news, Caller caller, ExecutorService senders) {
        this.results = results;
        this.indicators = indicators;
        this.news = news;
        this.caller = caller;
        this.senders = senders;
    }

    /**
     * From now on; after a break from the event that was seen last.
     *
     * @param lastSeen what a browser sends when it comes back
     */
    @GetMapping(value = "/api/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(@RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long lastSeen) {
        Sight sight = caller.sight();
        Set<String> states = caller.statesAs(READERS_OF_ALERTS);
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        EventStream stream = new EventStream(
                emitter, results, indicators, sight, states, lastSeen == null ? results.last() : lastSeen);
        Runnable listener = () -> senders.execute(stream::send);
        emitter.onCompletion(() -> news.tellNoMore(listener));
        emitter.onTimeout(emitter::complete);
        emitter.onError(gone -> news.tellNoMore(listener));
        news.tell(listener);
        senders.execute(stream::begin);
        return emitter;
    }
}
