package eu.limen.jobs.replay;

import eu.limen.jobs.RawReport;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.SplittableRandom;

/** Lines in the order in which they arrive when each is delayed at random; the same seed gives the same order. */
final class ShuffledLines implements Iterator<RawReport> {

    private record Delayed(long arrivesMillis, long sequence, RawReport line) {}

    private final Iterator<RawReport> sent;
    private final long longestMillis;
    private final SplittableRandom random;
    private final PriorityQueue<Delayed> onTheWay =
            new PriorityQueue<>(Comparator.comparingLong(Delayed::arrivesMillis).thenComparingLong(Delayed::sequence));
    private long sentSoFar;
    private long latestSentMillis = Long.MIN_VALUE;

    /**
     * @param sent lines in the order of knowledge time
     */
    ShuffledLines(Iterator<RawReport> sent, Disorder disorder) {
        this.sent = sent;
        this.longestMillis = disorder.longestMillis();
        this.random = new SplittableRandom(disorder.seed());
    }

    @Override
    public boolean hasNext() {
        return !onTheWay.isEmpty() || sent.hasNext();
    }

    @Override
    public RawReport next() {
        if (!hasNext()) {
            throw new NoSuchElementException("all lines have arrived");
        }
        // What is sent from now on cannot arrive before the latest line was sent.
        while (sent.hasNext() && (onTheWay.isEmpty() || onTheWay.element().arrivesMillis() > latestSentMillis)) {
            RawReport line = sent.next();
            latestSentMillis = line.knowledgeMillis();
            onTheWay.add(new Delayed(latestSentMillis + random.nextLong(longestMillis + 1), sentSoFar++, line));
        }
        return onTheWay.remove().line();
    }
}
