package eu.limen.patterns;

import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells people what became of a key's episodes at one tick: each change once, with the next revision of its id. */
final class Teller {

    private final Life life;
    private final EpisodeState before;
    private final EpisodeState now;
    private final long tick;
    private final EpisodeContext context;
    private final List<Alert> alerts = new ArrayList<>();

    Teller(Life life, EpisodeState before, EpisodeState now, long tick, EpisodeContext context) {
        this.life = life;
        this.before = before;
        this.now = now;
        this.tick = tick;
        this.context = context;
    }

    List<Alert> alerts() {
        return alerts;
    }

    /** A new episode; one that is over when it is found is told to be over at once. */
    Episode open(Span span) {
        String threat =
                now.threat() == null ? PatternKey.NO_THREAT : now.threat().name();
        String id = String.join(
                "|",
                "A",
                now.pattern().name(),
                now.key(),
                threat,
                Instant.ofEpochMilli(tick).toString());
        var episode = new Episode(id, tick, 0, span, life.fingerprint(now, span, List.of()), List.of(), List.of());
        var told = tell(episode, AlertStatus.NEW, null, null);
        return span.ended() ? tell(told.toldAs(1, told.told()), AlertStatus.ENDED, null, null) : told;
    }

    /** A known episode; told again only if there is something new to tell. */
    Episode goOn(Episode episode, @Nullable Episode merged) {
        var fingerprint = life.fingerprint(now, episode.span(), episode.told());
        if (fingerprint.equals(episode.told())) {
            return episode;
        }
        var retold = episode.toldAs(episode.revision() + 1, fingerprint);
        return tell(retold, life.statusOf(episode, fingerprint), merged == null ? null : merged.id(), null);
    }

    /** An episode that the days as now known do not bear out, or that is seen to be part of another. */
    void cancel(Episode episode, @Nullable Episode partOf) {
        String reason = partOf == null
                ? life.whyCancelled(before, now, episode.span())
                : "A correction shows that it belongs to " + partOf.id() + ".";
        tell(episode.toldAs(episode.revision() + 1, episode.told()), AlertStatus.CANCEL, null, reason);
    }

    /** An episode that the pattern as now defined does not see in days that are as they were. */
    void redefine(Episode episode) {
        if (episode.span().ended()) {
            return;
        }
        var ended = episode.restingOn(episode.span().endedBy(Span.End.REDEFINED));
        tell(ended.toldAs(episode.revision() + 1, episode.told()), AlertStatus.ENDED, null, null);
    }

    /** The episode as it then stands: whoever was told of it before is told again. */
    private Episode tell(
            Episode episode, AlertStatus status, @Nullable String supersedes, @Nullable String cancelReason) {
        var telling = new Telling(
                episode.id(),
                episode.revision(),
                status,
                episode.span(),
                episode.tickOfNew(),
                tick,
                supersedes,
                cancelReason);
        var story = life.tell(now, telling, context).alsoFor(episode.sections(), episode.addressees());
        alerts.add(Alerts.of(now, telling, story, context));
        return episode.toldTo(story.sections(), story.addressees());
    }
}
