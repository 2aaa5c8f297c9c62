package eu.limen.console.web;

import eu.limen.console.access.Release;
import eu.limen.console.decisions.Review;
import eu.limen.model.IsoText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as an officer sees it.
 *
 * @param findings codes; with the adaptations empty where only labels are released
 * @param recordedBy the state that recorded it; the other one answers
 */
record ShownReview(
        long number,
        String section,
        List<String> states,
        String date,
        List<String> findings,
        List<String> adaptations,
        String nextDate,
        String status,
        String recordedBy,
        @Nullable String answeredAt) {

    static ShownReview of(Review review, Release release) {
        boolean all = release == Release.COUNTS;
        Instant answered = review.answeredAt();
        return new ShownReview(
                review.number(),
                review.section(),
                review.states(),
                review.heldOn().toString(),
                all ? review.findings().stream().map(Enum::name).toList() : List.of(),
                all ? review.adaptations().stream().map(Enum::name).toList() : List.of(),
                review.nextOn().toString(),
                review.status().name(),
                review.recordedBy(),
                answered == null ? null : IsoText.instant(answered.toEpochMilli()));
    }
}
