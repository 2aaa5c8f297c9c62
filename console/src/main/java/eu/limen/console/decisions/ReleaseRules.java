package eu.limen.console.decisions;

import eu.limen.console.access.Release;
import eu.limen.register.Section;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What may be asked and released, and what a coordinator sees of it. Pure. */
public final class ReleaseRules {

    /** A release is for a time and not for ever: a quarter, then it is asked again. Set here, no law says it. */
    private static final int MOST_DAYS = 92;

    private ReleaseRules() {}

    /** Everything that stands against a request. */
    public static List<String> problemsOfRequest(Release release, LocalDate until, LocalDate today) {
        List<String> problems = new ArrayList<>();
        if (release == Release.NOTHING) {
            problems.add("release: NOTHING (expected: LABELS or COUNTS)");
        }
        if (until.isBefore(today) || until.isAfter(today.plusDays(MOST_DAYS))) {
            problems.add("until: " + until + " (expected: from today, at most " + MOST_DAYS + " days ahead)");
        }
        return problems;
    }

    /** Everything that stands against an answer: a state releases what was asked or less, for as long or shorter. */
    public static List<String> problemsOfAnswer(
            ReleaseRequest request, Release release, LocalDate until, LocalDate today) {
        List<String> problems = new ArrayList<>();
        if (release.compareTo(request.release()) > 0) {
            problems.add(
                    "release: " + release + " is more than was asked (expected: " + request.release() + " or less)");
        }
        if (release != Release.NOTHING && (until.isBefore(today) || until.isAfter(request.until()))) {
            problems.add("until: " + until + " (expected: from today to " + request.until() + ")");
        }
        return problems;
    }

    /**
     * What a coordinator sees on a day. Counts of a section are of both its states: they are seen when both have released them. Labels are seen when one has, since
     * an analyst of any state sees them too.
     */
    public static Map<String, Release> seen(
            Collection<ReleaseRequest> requests, Function<String, @Nullable Section> sections, LocalDate day) {
        Map<String, Release> seen = new TreeMap<>();
        requests.stream()
                .map(request -> sections.apply(request.section()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(section -> seen.put(section.id(), seenOf(section, requests, day)));
        seen.values().removeIf(release -> release == Release.NOTHING);
        return seen;
    }

    private static Release seenOf(Section section, Collection<ReleaseRequest> requests, LocalDate day) {
        Release least = Release.COUNTS;
        Release most = Release.NOTHING;
        for (String state : section.states()) {
            Release released = Release.NOTHING;
            for (ReleaseRequest request : requests) {
                if (request.section().equals(section.id())) {
                    released = released.or(request.releasedBy(state, day));
                }
            }
            least = least.compareTo(released) <= 0 ? least : released;
            most = most.or(released);
        }
        if (least == Release.COUNTS) {
            return Release.COUNTS;
        }
        return most == Release.NOTHING ? Release.NOTHING : Release.LABELS;
    }
}
