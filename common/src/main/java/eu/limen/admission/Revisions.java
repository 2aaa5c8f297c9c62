package eu.limen.admission;

import java.util.Arrays;

/**
 * The revisions of a report that were read, as ranges: the usual 0, 1, 2, ... takes two numbers however long it is.
 *
 * @param ranges first and last of each range, alternating, ascending, never touching
 */
public record Revisions(int[] ranges) {

    static final Revisions NONE = new Revisions(new int[0]);

    public boolean contains(int revision) {
        int at = Arrays.binarySearch(ranges, revision);
        // An insertion point at an odd index lies inside a range.
        return at >= 0 || (-at - 1) % 2 == 1;
    }

    Revisions with(int revision) {
        if (contains(revision)) {
            return this;
        }
        int at = -Arrays.binarySearch(ranges, revision) - 1;
        boolean extendsLeft = at > 0 && ranges[at - 1] == revision - 1;
        boolean extendsRight = at < ranges.length && ranges[at] - 1 == revision;
        int from = extendsLeft ? at - 1 : at;
        int to = extendsRight ? at + 1 : at;
        int[] middle = extendsLeft
                ? (extendsRight ? new int[0] : new int[] {revision})
                : (extendsRight ? new int[] {revision} : new int[] {revision, revision});
        return new Revisions(splice(from, to, middle));
    }

    private int[] splice(int from, int to, int[] middle) {
        int[] spliced = new int[from + middle.length + ranges.length - to];
        System.arraycopy(ranges, 0, spliced, 0, from);
        System.arraycopy(middle, 0, spliced, from, middle.length);
        System.arraycopy(ranges, to, spliced, from + middle.length, ranges.length - to);
        return spliced;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Revisions that && Arrays.equals(ranges, that.ranges);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ranges);
    }

    @Override
    public String toString() {
        return "Revisions" + Arrays.toString(ranges);
    }
}
