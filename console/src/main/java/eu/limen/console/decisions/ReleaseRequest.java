package eu.limen.console.decisions;

import eu.limen.console.access.Release;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the Schengen Coordinator asks to see of a section, and what its states answered.
 *
 * @param until last day (UTC) for which it is asked
 */
public record ReleaseRequest(long number, String section, Release release, LocalDate until, List<Answer> answers) {

    public ReleaseRequest {
        answers = List.copyOf(answers);
    }

    /**
     * What a state releases.
     *
     * @param until last day (UTC) on which it holds
     */
    public record Answer(String state, Release release, LocalDate until) {}

    /** What a state releases on a day. */
    Release releasedBy(String state, LocalDate day) {
        Answer answer = answerOf(state);
        return answer == null || answer.until().isBefore(day) ? Release.NOTHING : answer.release();
    }

    private @Nullable Answer answerOf(String state) {
        return answers.stream()
                .filter(answer -> answer.state().equals(state))
                .findFirst()
                .orElse(null);
    }
}
