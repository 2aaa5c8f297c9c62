package eu.limen.reporting.cooperation;

import eu.limen.flow.Tick;
import eu.limen.model.HeldReview;
import eu.limen.reporting.RegisterTable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The register {@code REVIEWS}: the joint reviews held in the year that both states confirmed, with what they found and adapted. Pure. */
public final class ReviewsTable {

    public static final String NAME = "REVIEWS";

    private static final List<String> COLUMNS =
            List.of("SECTION", "STATES", "HELD_ON", "FINDINGS", "ADAPTATIONS", "NEXT_ON");

    private ReviewsTable() {}

    /**
     * By section and day.
     *
     * @param release what was confirmed on it or later is left out
     */
    public static RegisterTable of(RecordedActs acts, int year, LocalDate release) {
        return new RegisterTable(
                NAME,
                COLUMNS,
                acts.reviewsBefore(release.toEpochDay() * Tick.DAY_MILLIS).stream()
                        .filter(review -> LocalDate.ofEpochDay(review.dateDay()).getYear() == year)
                        .map(ReviewsTable::row)
                        .toList());
    }

    private static List<String> row(HeldReview review) {
        return List.of(
                review.section(),
                String.join(" ", review.states()),
                LocalDate.ofEpochDay(review.dateDay()).toString(),
                String.join(" ", review.findings()),
                review.adaptations().stream().map(Enum::name).collect(Collectors.joining(" ")),
                LocalDate.ofEpochDay(review.nextDateDay()).toString());
    }
}
