package eu.limen.reporting.export;

import java.util.List;

/**
 * The words that may stand in a coded column.
 *
 * @param id {@code CL_SECTION}
 * @param name for people
 * @param codes in the order in which they are published, each id once
 */
public record CodeList(String id, String name, List<Code> codes) {

    /**
     * A word.
     *
     * @param id as SDMX spells it
     * @param name for people
     */
    public record Code(String id, String name) {}

    public CodeList {
        codes = List.copyOf(codes);
        if (codes.stream().map(Code::id).distinct().count() != codes.size()) {
            throw new IllegalArgumentException("code list " + id + ": a code stands twice (expected: each once)");
        }
    }

    /** Whether a word is one of it. */
    public boolean contains(String code) {
        return codes.stream().anyMatch(each -> each.id().equals(code));
    }
}
