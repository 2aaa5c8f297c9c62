package eu.limen.console.alerts;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The options of telling, under {@code limen.alerts.}. Hours are local times of each state.
 *
 * @param immediatePause from one step of the escalation to the next, where the urgency is Immediate
 * @param expectedPause the same where it is Expected
 * @param nightFrom from here only what may wake people is told
 * @param nightTo until here
 * @param pagesANight most messages to a desk in a night
 * @param morningDigest when the digest goes out
 * @param secondDigest when a second one does, where two a day are due
 * @param lateAfter what reaches the service later than this after it was known wakes nobody
 * @param asOfData judges lateness and expiry by the alert's own time, where a scenario of the past is played
 * @param keepTexts how long the text of an acknowledgement is kept
 * @param longestSilence most time that a silence may last
 */
@ConfigurationProperties("limen.alerts")
public record AlertSettings(
        @DefaultValue("30m") Duration immediatePause,
        @DefaultValue("4h") Duration expectedPause,
        @DefaultValue("22:00") LocalTime nightFrom,
        @DefaultValue("06:00") LocalTime nightTo,
        @DefaultValue("2") int pagesANight,
        @DefaultValue("07:00") LocalTime morningDigest,
        @DefaultValue("15:00") LocalTime secondDigest,
        @DefaultValue("6h") Duration lateAfter,
        @DefaultValue("false") boolean asOfData,
        @DefaultValue("30d") Duration keepTexts,
        @DefaultValue("14d") Duration longestSilence) {

    /** As they are where nothing is said. */
    static AlertSettings standard() {
        return new AlertSettings(
                Duration.ofMinutes(30),
                Duration.ofHours(4),
                LocalTime.of(22, 0),
                LocalTime.of(6, 0),
                2,
                LocalTime.of(7, 0),
                LocalTime.of(15, 0),
                Duration.ofHours(6),
                false,
                Duration.ofDays(30),
                Duration.ofDays(14));
    }
}
