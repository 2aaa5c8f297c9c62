package eu.limen.console.web;

import eu.limen.codec.ResultReader;
import eu.limen.console.access.Sight;
import eu.limen.console.decisions.DueReview;
import eu.limen.console.decisions.ReviewStore;
import eu.limen.console.store.ResultReads;
import eu.limen.model.Indicator;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** When sections are to be reviewed next, and which reviews are overdue. */
@RestController
final class DueReviewsController {

    private final ReviewStore reviews;
    private final ResultReads results;
    private final SectionRegister sections;
    private final Caller caller;
    private final Clock clock;
    private final ResultReader reader = new ResultReader();

    DueReviewsController(
            ReviewStore reviews, ResultReads results, SectionRegister sections, Caller caller, Clock clock) {
        this.reviews = reviews;
        this.results = results;
        this.sections = sections;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A review to come.
     *
     * @param lastHeldOn null if no confirmed review is on record
     */
    record ShownDueReview(
            String section,
            @Nullable String lastHeldOn,
            @Nullable String dueOn,
            String standing) {

        static ShownDueReview of(DueReview due) {
            return new ShownDueReview(
                    due.section(),
                    text(due.lastHeldOn()),
                    text(due.dueOn()),
                    due.standing().name());
        }

        private static @Nullable String text(@Nullable LocalDate day) {
            return day == null ? null : day.toString();
        }
    }

    /** The overdue first. */
    @GetMapping("/api/v1/reviews/due")
    Listing<ShownDueReview> due() {
        Sight sight = caller.sight();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Listing<>(
                DueReview.of(reviews.lastConfirmed(), underControl(sight), today).stream()
                        .filter(due -> sight.sections().contains(due.section()))
                        .map(ShownDueReview::of)
                        .toList(),
                null);
    }

    /** Sections of two states whose latest week has a verdict: only a control that is in force gets one. */
    private Set<String> underControl(Sight sight) {
        return results.latestIndicators(sight.sections()).stream()
                .map(found -> reader.read(found.line(), Indicator.class))
                .filter(indicator -> !indicator.verdicts().isEmpty())
                .map(indicator -> sections.find(indicator.section()))
                .filter(Objects::nonNull)
                .filter(section -> !section.oneSided())
                .map(Section::id)
                .collect(Collectors.toSet());
    }
}
