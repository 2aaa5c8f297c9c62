package eu.limen.console.web;

import eu.limen.console.access.Officer;
import eu.limen.console.access.Release;
import eu.limen.console.access.Role;
import eu.limen.console.access.Sight;
import eu.limen.console.decisions.Finding;
import eu.limen.console.decisions.Review;
import eu.limen.console.decisions.ReviewDesk;
import eu.limen.console.decisions.ReviewDraft;
import eu.limen.console.decisions.ReviewRules;
import eu.limen.console.decisions.ReviewStore;
import eu.limen.model.AdaptationAxis;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Reviews of sections by their two states: one records, the other answers. */
@RestController
final class ReviewsController {

    private final ReviewStore reviews;
    private final ReviewDesk desk;
    private final SectionRegister sections;
    private final Caller caller;
    private final Clock clock;

    ReviewsController(ReviewStore reviews, ReviewDesk desk, SectionRegister sections, Caller caller, Clock clock) {
        this.reviews = reviews;
        this.desk = desk;
        this.sections = sections;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A review that a contact point wants to record.
     *
     * @param state that the contact point speaks for
     * @param date day of the meeting
     * @param findings at least one of each axis
     * @param adaptations axes on which the states agreed to adapt the measures
     */
    record WishedReview(
            @Nullable String section,
            @Nullable String state,
            @Nullable String date,
            @Nullable List<String> findings,
            @Nullable List<String> adaptations,
            @Nullable String nextDate) {}

    /**
     * The other state's answer.
     *
     * @param answer {@code CONFIRMED} or {@code DECLINED}
     */
    record WishedAnswer(@Nullable String state, @Nullable String answer) {}

    /** What a state can answer. */
    private enum Answer {
        CONFIRMED,
        DECLINED
    }

    /** The latest recorded first: of the caller's own sections all, of others what both states confirmed. */
    @GetMapping("/api/v1/reviews")
    Listing<ShownReview> list(
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        Sight sight = caller.sight();
        Question question = new Question();
        long before = question.before(after);
        int most = question.limit(limit);
        Set<String> asked = AskedSections.of(section, sight);
        question.check();
        Set<String> own = new TreeSet<>(asked);
        own.removeIf(each -> sight.of(each) != Release.COUNTS);
        List<Review> found = reviews.list(own, asked, before, most);
        String next = found.size() < most
                ? null
                : Long.toString(found.get(found.size() - 1).number());
        return new Listing<>(
                found.stream()
                        .map(each -> ShownReview.of(each, sight.of(each.section())))
                        .toList(),
                next);
    }

    /** Records a review for one of the two states. */
    @PostMapping("/api/v1/reviews")
    @ResponseStatus(HttpStatus.CREATED)
    ShownReview record(@RequestBody WishedReview wished) {
        Wish wish = new Wish();
        String id = wish.text("section", wished.section());
        String state = wish.text("state", wished.state());
        ReviewDraft draft = new ReviewDraft(
                id,
                wish.day("date", wished.date()),
                wish.words("findings", wished.findings(), Finding.class),
                wish.words("adaptations", wished.adaptations(), AdaptationAxis.class),
                wish.day("nextDate", wished.nextDate()));
        wish.check();
        Officer officer = caller.officer();
        Section section = sectionOf(id, officer, state);
        wish.check(ReviewRules.problems(section, draft, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
        return desk.record(officer, state, section, draft)
                .map(review -> ShownReview.of(review, Release.COUNTS))
                .orElseThrow(
                        () -> new OutOfDate(
                                "A review of this section on this day is recorded already. Look at it, and confirm it or decline it."));
    }

    /** Confirms or declines what the neighbour recorded. */
    @PostMapping("/api/v1/reviews/{number}/answer")
    ShownReview answer(@PathVariable long number, @RequestBody WishedAnswer wished) {
        Wish wish = new Wish();
        String state = wish.text("state", wished.state());
        Answer answer = wish.word("answer", wished.answer(), Answer.class);
        wish.check();
        Officer officer = caller.officer();
        Review review = reviews.find(number).orElseThrow(NotShown::absent);
        sectionOf(review.section(), officer, state);
        if (review.recordedBy().equals(state)) {
            wish.check(List.of("state: recorded this review itself (expected: the other state of " + review.section()
                    + " answers)"));
        }
        if (officer.is(Role.CONTACT_POINT, review.recordedBy())) {
            throw new OutOfDate("You speak for " + review.recordedBy()
                    + " too, which recorded this review. Somebody else answers for " + state + ".");
        }
        return desk.answer(officer, state, number, Review.Status.valueOf(answer.name()))
                .map(answered -> ShownReview.of(answered, Release.COUNTS))
                .orElseThrow(() -> new OutOfDate("This review has been answered already. Look at it."));
    }

    private Section sectionOf(String id, Officer officer, String state) {
        Section section = sections.find(id);
        if (section == null || !section.hasState(state) || !officer.is(Role.CONTACT_POINT, state)) {
            throw NotShown.refused();
        }
        return section;
    }
}
