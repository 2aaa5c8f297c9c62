package eu.limen.jobs.replay;

import java.util.Comparator;

/**
 * A result on its way into a sorted file.
 *
 * @param json the result on one line, without tabs or line ends
 */
record ResultLine(String id, int revision, String json) {

    static final Comparator<ResultLine> BY_ID_AND_REVISION =
            Comparator.comparing(ResultLine::id).thenComparingInt(ResultLine::revision);

    /** As it is kept until it is sorted: what it is sorted by stands in front. */
    String unsorted() {
        return id + '\t' + revision + '\t' + json;
    }

    static ResultLine ofUnsorted(String text) {
        int first = text.indexOf('\t');
        int second = text.indexOf('\t', first + 1);
        return new ResultLine(
                text.substring(0, first), Integer.parseInt(text, first + 1, second, 10), text.substring(second + 1));
    }

    /** Roughly what it takes in memory, bytes. */
    long weight() {
        return 100L + id.length() + json.length();
    }
}
