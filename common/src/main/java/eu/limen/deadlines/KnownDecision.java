package eu.limen.deadlines;

import eu.limen.flow.Fact;
import java.util.List;

/**
 * A decision as it now stands.
 *
 * @param sections ids of the sections that know of it, sorted
 */
public record KnownDecision(Fact fact, List<String> sections) {}
