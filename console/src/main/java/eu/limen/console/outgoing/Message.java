package eu.limen.console.outgoing;

import java.time.Instant;
import java.util.List;

/**
 * One message to one desk: a notice, or several as a digest.
 *
 * @param key the same for each attempt, so that a recipient can tell that it has heard it before
 * @param latest knowledge time of the latest alert that it tells of
 */
record Message(String key, Desk desk, List<Notice> notices, boolean digest, Instant latest) {

    Message {
        notices = List.copyOf(notices);
    }

    boolean isExerciseOnly() {
        return notices.stream().allMatch(Notice::exercise);
    }
}
