package eu.limen.console.outgoing;

import eu.limen.console.alerts.Channel;
import java.time.Duration;

/** How long to wait after a failed attempt: twice as long each time, up to an hour, for about a day. */
final class Retries {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofHours(1);

    /** Between systems: once the broker is back, nobody should wait long. */
    private static final Duration LONGEST_OF_TOPIC = Duration.ofMinutes(1);

    /** With the pauses above, the last is made about a day after the first. */
    private static final int MOST_ATTEMPTS = 30;

    /** After so many, about a minute and a half, a desk is told by its other way as well: better twice than never. */
    static final int ATTEMPTS_BEFORE_OTHER_WAY = 3;

    private Retries() {}

    /** How long after the given number of attempts the next may follow. */
    static Duration pauseAfter(Channel channel, int attempts) {
        Duration longest = channel == Channel.TOPIC ? LONGEST_OF_TOPIC : LONGEST;
        Duration pause = FIRST;
        for (int attempt = 1; attempt < attempts && pause.compareTo(longest) < 0; attempt++) {
            pause = pause.multipliedBy(2);
        }
        return pause.compareTo(longest) < 0 ? pause : longest;
    }

    /** Whether no further attempt is made. A topic is tried for ever: what follows must not overtake. */
    static boolean isLast(Channel channel, int attempts, Failure failure) {
        return failure.isLasting() || (channel != Channel.TOPIC && attempts >= MOST_ATTEMPTS);
    }

    /** Whether the recipient is now told by another way as well. */
    static boolean callsForOtherWay(int attempts, Failure failure) {
        return failure.isLasting() || attempts == ATTEMPTS_BEFORE_OTHER_WAY;
    }
}
