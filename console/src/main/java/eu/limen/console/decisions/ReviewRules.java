package eu.limen.console.decisions;

import eu.limen.model.AdaptationAxis;
import eu.limen.register.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Whether a review can be recorded. Pure. */
public final class ReviewRules {

    /** The report on a control that lasts comes every twelve months (Art. 33(1)-(3)); a review is not rarer. */
    private static final int MOST_MONTHS_BETWEEN = 12;

    private ReviewRules() {}

    /** Everything that stands against it on a day; nothing if it can be recorded. */
    public static List<String> problems(Section section, ReviewDraft review, LocalDate today) {
        List<String> problems = new ArrayList<>();
        if (section.oneSided()) {
            problems.add("section: " + section.id() + " is one state's own (expected: one of two states)");
        }
        if (review.heldOn().isAfter(today)) {
            problems.add("date: not held yet (expected: today or before)");
        }
        LocalDate latest = review.heldOn().plusMonths(MOST_MONTHS_BETWEEN);
        if (!review.nextOn().isAfter(review.heldOn()) || review.nextOn().isAfter(latest)) {
            problems.add("nextDate: " + review.nextOn() + " (expected: after the review, at most " + MOST_MONTHS_BETWEEN
                    + " months)");
        }
        for (AdaptationAxis axis : AdaptationAxis.values()) {
            problems.addAll(problemsOf(axis, review));
        }
        return problems;
    }

    private static List<String> problemsOf(AdaptationAxis axis, ReviewDraft review) {
        List<Finding> found =
                review.findings().stream().filter(each -> each.axis() == axis).toList();
        if (found.isEmpty()) {
            return List.of("findings: none on " + axis + " (expected: one at least, or " + axis + "_NOT_EXAMINED)");
        }
        if (found.size() > 1 && found.stream().anyMatch(Finding::standsAlone)) {
            return List.of(
                    "findings: some on " + axis + " contradict each other (expected: proportionate, not examined,"
                            + " or what is not in proportion)");
        }
        return List.of();
    }

    /** The other state of a section of two. */
    public static String neighbourOf(String state, Section section) {
        return section.states().stream()
                .filter(each -> !Objects.equals(each, state))
                .findFirst()
                .orElseThrow();
    }
}
