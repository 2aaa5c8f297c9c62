package eu.limen.patterns;

import eu.limen.model.Addressee;
import eu.limen.model.ContactLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Whose contact points an alert is for; they exist at national and at local level ((2) of the Recommendation of 23.11.2023). */
public final class Addressees {

    private Addressees() {}

    /** Those who act on the ground, and those who answer for it. */
    public static List<Addressee> ofBothLevels(Collection<String> states) {
        List<Addressee> addressees = new ArrayList<>();
        for (String state : new TreeSet<>(states)) {
            addressees.add(new Addressee(state, ContactLevel.NATIONAL));
            addressees.add(new Addressee(state, ContactLevel.LOCAL));
        }
        return List.copyOf(addressees);
    }

    /** Those who answer for it: for what is seen week by week, or of the network, and asks for no one to act tonight. */
    public static List<Addressee> national(Collection<String> states) {
        return new TreeSet<>(states)
                .stream()
                        .map(state -> new Addressee(state, ContactLevel.NATIONAL))
                        .toList();
    }

    /** The states of a section: {@code AT-DE} and {@code DK-SE:SEA} have two, {@code NO:SEA} one. */
    public static List<String> statesOf(String section) {
        int colon = section.indexOf(':');
        return List.of((colon < 0 ? section : section.substring(0, colon)).split("-", -1));
    }
}
