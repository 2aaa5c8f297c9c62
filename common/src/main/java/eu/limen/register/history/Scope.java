package eu.limen.register.history;

import eu.limen.model.BorderType;
import java.util.List;

/**
 * Where a decision holds, as a list says it.
 *
 * @param sections section ids, {@code *}, or none: not stated
 * @param parts NUTS codes
 * @param withStates the only states with which traffic is meant, on an air or sea border of one state
 * @param exceptStates states that are left out
 * @param unread words that were not understood; with any, no scope is read
 */
record Scope(
        List<String> sections,
        List<BorderType> borderTypes,
        List<String> parts,
        List<String> withStates,
        List<String> exceptStates,
        List<RemarkCode> remarks,
        List<String> unread) {}
