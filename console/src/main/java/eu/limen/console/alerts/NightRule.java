package eu.limen.console.alerts;

import eu.limen.console.directory.NightChannel;
import eu.limen.register.StateZones;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges at the moment of sending what may go out to people by night, whatever was planned by day, failed or was held up: what may wake them, as often as
 * was agreed, and nothing else. Pure.
 */
public final class NightRule {

    /**
     * A message that is due.
     *
     * @param wakesUntil until then it may wake people; null: it never may, as a digest
     * @param nightChannel by which its desk is told at night
     * @param pagesTonight messages that the desk has been sent since the night began, and those on their way
     * @param heardOtherwise whether the desk has heard of it by its other way, or still may by the one that is meant for the night
     */
    public record Due(
            @Nullable Instant wakesUntil, NightChannel nightChannel, int pagesTonight, boolean heardOtherwise) {}

    private final AlertSettings settings;

    public NightRule(AlertSettings settings) {
        this.settings = settings;
    }

    /** When the night of a state began; empty by day. */
    public Optional<Instant> nightSince(String state, Instant now) {
        Night night = new Night(zone(state), settings.nightFrom(), settings.nightTo());
        return night.covers(now) ? Optional.of(night.beginning(now)) : Optional.empty();
    }

    /** Whether a message may go out by night. */
    public boolean mayGo(Due due, Instant now) {
        return due.wakesUntil() != null
                && now.isBefore(due.wakesUntil())
                && due.nightChannel() != NightChannel.NONE
                && !due.heardOtherwise()
                && due.pagesTonight() < settings.pagesANight();
    }

    /** When the next digest of a morning goes out. */
    public Instant morning(String state, Instant now) {
        return DigestCadence.DAILY.next(now, zone(state), settings.morningDigest(), settings.secondDigest());
    }

    private static ZoneId zone(String state) {
        return StateZones.of(state).orElse(ZoneOffset.UTC);
    }
}
