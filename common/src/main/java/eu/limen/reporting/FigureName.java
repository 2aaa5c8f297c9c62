package eu.limen.reporting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * What a released figure counts, and of whom, where and when. A figure that stands in two tables has one name: so it has one value.
 *
 * @param period {@code 2024-03}, {@code 2024-Q1} or {@code 2024}
 * @param members one of each {@link Dimension}, in their order; {@code _T} all, {@code _Z} not applicable, {@code _U} not stated
 */
public record FigureName(ReportedIndicator indicator, String period, List<String> members)
        implements Comparable<FigureName> {

    private static final String SEPARATOR = "|";

    public FigureName {
        members = List.copyOf(members);
        if (members.size() != Dimension.values().length) {
            throw new IllegalArgumentException("members: " + members.size() + " (expected: one of each dimension)");
        }
    }

    /** Of everything: each member {@code _Z}. */
    public static FigureName of(ReportedIndicator indicator, String period) {
        return new FigureName(
                indicator, period, Collections.nCopies(Dimension.values().length, Dimension.NOT_APPLICABLE));
    }

    public String member(Dimension dimension) {
        return members.get(dimension.ordinal());
    }

    /** The same of another member. */
    public FigureName with(Dimension dimension, String member) {
        List<String> changed = new ArrayList<>(members);
        changed.set(dimension.ordinal(), member);
        return new FigureName(indicator, period, changed);
    }

    /** The same at another time. */
    public FigureName in(String otherPeriod) {
        return new FigureName(indicator, otherPeriod, members);
    }

    /** The same of another indicator. */
    public FigureName as(ReportedIndicator other) {
        return new FigureName(other, period, members);
    }

    /** The same, of all members of those dimensions that are not kept. */
    FigureName keeping(Set<Dimension> kept) {
        List<String> changed = new ArrayList<>(members);
        for (Dimension dimension : Dimension.values()) {
            boolean told = !member(dimension).equals(Dimension.NOT_APPLICABLE);
            if (told && !kept.contains(dimension)) {
                changed.set(dimension.ordinal(), Dimension.TOTAL);
            }
        }
        return new FigureName(indicator, period, changed);
    }

    /** As one word: {@code DETECTIONS|2024-03|AT|LAND|AT-DE|_T|_Z|_T|_T|_Z}. */
    public String text() {
        return indicator.name() + SEPARATOR + period + SEPARATOR + String.join(SEPARATOR, members);
    }

    @Override
    public int compareTo(FigureName other) {
        int byIndicator = indicator.compareTo(other.indicator);
        int byPeriod = byIndicator != 0 ? byIndicator : period.compareTo(other.period);
        for (int i = 0; byPeriod == 0 && i < members.size(); i++) {
            int byMember = members.get(i).compareTo(other.members.get(i));
            if (byMember != 0) {
                return byMember;
            }
        }
        return byPeriod;
    }
}
