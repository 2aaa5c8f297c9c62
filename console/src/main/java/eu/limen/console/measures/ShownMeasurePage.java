package eu.limen.console.measures;

import java.util.List;

/**
 * One decision with what belongs to it.
 *
 * @param since from when its lineage controls each section without a gap, up to this decision
 * @param chain the decisions of its lineage, by first day, itself among them
 * @param opposite controls of the neighbours on its sections on days that they share
 * @param dates every date of the law that rests on it, by date
 */
record ShownMeasurePage(
        ShownMeasure measure, List<Since> since, List<Link> chain, List<Link> opposite, List<ShownDate> dates) {

    /** An uninterrupted run on a section; {@code day} is its first day. */
    record Since(String section, String day) {}

    /**
     * Another decision.
     *
     * @param sections which of them it shares, or holds on
     */
    record Link(String id, String state, String start, String end, List<String> sections) {

        Link {
            sections = List.copyOf(sections);
        }
    }

    ShownMeasurePage {
        since = List.copyOf(since);
        chain = List.copyOf(chain);
        opposite = List.copyOf(opposite);
        dates = List.copyOf(dates);
    }
}
