package eu.limen.admission;

import eu.limen.model.BorderType;
import java.util.Collection;
import java.util.List;

/** What admission needs to know of the section register. */
public interface Sections {

    boolean knows(String section);

    boolean hasSide(String section, String state);

    /** Sections that have the state as a side, in the order of their ids; of all border types if none is given. */
    List<String> of(String state, Collection<BorderType> borderTypes);
}
