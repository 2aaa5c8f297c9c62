package eu.limen.jobs.mutation;

import eu.limen.jobs.mutation.Places.Place;
import java.util.List;
import java.util.Random;

/**
 * What chance decides in one mutation.
 *
 * @param reports sound ones, to take parts from
 */
record Draw(Random random, List<String> reports) {

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String otherReport() {
        return of(reports);
    }

    /** Any position of a text, its end included. */
    int position(String text) {
        return random.nextInt(text.length() + 1);
    }

    /** A value of another report, as it is written there. */
    String foreignValue() {
        String other = otherReport();
        return of(Places.in(other)).value(other);
    }

    /** A name and value of another report; all of a text that has none. */
    String foreignMember() {
        String other = otherReport();
        List<Place> members = Places.in(other).stream().filter(Place::isMember).toList();
        return members.isEmpty() ? other : of(members).member(other);
    }
}
