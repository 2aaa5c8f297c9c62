package eu.limen.exchange;

import java.util.ArrayList;
import java.util.List;

/** Somebody who takes what was shown once from what was shown another time, of the same flow and threat, to learn what is left. */
final class Subtraction {

    private static final long LARGEST_SMALL = 4;

    private Subtraction() {}

    /**
     * What is known of a count.
     *
     * @param what is counted: flow and threat, or persons checked
     * @param first day, as epoch day
     * @param last day, as epoch day
     * @param part of what is found in these days; empty for all of it
     * @param least the count is not below this
     * @param most the count is not above this; the largest number where nothing is known
     */
    record Known(String what, long first, long last, String part, long least, long most) {

        boolean holds(Known other) {
            return what.equals(other.what)
                    && first <= other.first
                    && other.last <= last
                    && (part.isEmpty() || part.equals(other.part));
        }

        boolean meets(Known other) {
            return first <= other.last && other.first <= last;
        }

        long whole() {
            return most == Long.MAX_VALUE ? Long.MAX_VALUE / 2 : most;
        }
    }

    /** All that can be concluded of numbers below five; empty if none can be told from the others. */
    static List<String> conclusions(List<Known> known) {
        List<String> conclusions = new ArrayList<>();
        for (Known one : known) {
            conclude(one.toString(), one.least(), one.whole(), conclusions);
            for (Known other : known) {
                if (!one.equals(other) && one.holds(other)) {
                    conclude(
                            one + " less " + other,
                            one.least() - other.whole(),
                            one.whole() - other.least(),
                            conclusions);
                }
            }
            lessAllDays(one, known, conclusions);
        }
        return conclusions;
    }

    /** A whole less all that is within it and does not overlap. */
    private static void lessAllDays(Known whole, List<Known> known, List<String> conclusions) {
        List<Known> taken = new ArrayList<>();
        for (Known part : known) {
            if (!whole.equals(part) && whole.holds(part) && taken.stream().noneMatch(part::meets)) {
                taken.add(part);
            }
        }
        if (taken.size() > 1) {
            long least = taken.stream().mapToLong(Known::least).sum();
            long most = taken.stream().mapToLong(Known::whole).reduce(0, (a, b) -> Math.min(a + b, Long.MAX_VALUE / 2));
            conclude(whole + " less " + taken, whole.least() - most, whole.whole() - least, conclusions);
        }
    }

    private static void conclude(String of, long least, long most, List<String> conclusions) {
        boolean small = most <= LARGEST_SMALL && most >= 0;
        if (small && (least > 0 || most < LARGEST_SMALL)) {
            conclusions.add(of + ": " + Math.max(0, least) + " to " + most);
        }
    }
}
