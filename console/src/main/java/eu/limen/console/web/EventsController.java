package eu.limen.console.web;

import eu.limen.console.store.News;
import eu.limen.console.store.ResultReads;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What comes in, as it comes in, to those who watch: server-sent events with what the caller may see. */
@RestController
final class EventsController {

    /** Then the browser asks again. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Milliseconds between two looks whether those who watch may still do so, also when nothing comes. */
    private static final long BETWEEN_LOOKS = 15_000;

    private final ResultReads results;
    private final ShownResults shown;
    private final IndicatorViews indicators;
    private final News news;
    private final Caller caller;
    private final ExecutorService senders;
    private final OpenStreams open;

    EventsController(
            ResultReads results,
            ShownResults shown,
            IndicatorViews indicators,
            News news,
            Caller caller,
            ExecutorService senders,
            OpenStreams open) {
        this.results = results;
        this.shown = shown;
        this.indicators = indicators;
        this.news = news;
        this.caller = caller;
        this.senders = senders;
        this.open = open;
    }

    /**
     * From now on; after a break from the event that was seen last. It ends with the session, and shows no more than the caller may see at that moment.
     *
     * @param lastSeen what a browser sends when it comes back
     */
    @GetMapping(value = "/api/v1/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable Long lastSeen,
            @Parameter(hidden = true) HttpSession session) {
        SseEmitter emitter = new SseEmitter(LONGEST.toMillis());
        EventStream stream = new EventStream(
                emitter,
                results,
                shown,
                indicators,
                new Watcher(session, caller),
                lastSeen == null ? results.last() : lastSeen);
        Runnable listener = () -> senders.execute(stream::send);
        Runnable end = () -> {
            news.tellNoMore(listener);
            open.remove(stream);
        };
        emitter.onCompletion(end);
        emitter.onTimeout(emitter::complete);
        emitter.onError(gone -> end.run());
        news.tell(listener);
        open.add(caller.officer().pseudonym(), stream).ifPresent(oldest -> senders.execute(oldest::end));
        senders.execute(stream::begin);
        return emitter;
    }

    /** Ends the streams of those who have left. */
    @Scheduled(fixedDelay = BETWEEN_LOOKS)
    void look() {
        open.all().forEach(stream -> senders.execute(stream::look));
    }
}
