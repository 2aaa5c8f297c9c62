package eu.limen.jobs.replay;

import eu.limen.jobs.KnowledgeTime;
import eu.limen.jobs.RawReport;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the lines with the greatest knowledge times. */
final class LatestLines {

    private final int most;
    private final PriorityQueue<RawReport> kept =
            new PriorityQueue<>(Comparator.comparingLong(RawReport::knowledgeMillis));

    LatestLines(int most) {
        this.most = most;
    }

    void add(RawReport line) {
        if (line.knowledgeMillis() == KnowledgeTime.UNREADABLE) {
            return;
        }
        if (kept.size() == most) {
            if (kept.element().knowledgeMillis() >= line.knowledgeMillis()) {
                return;
            }
            kept.remove();
        }
        kept.add(line);
    }

    /** Latest first. */
    List<RawReport> latestFirst() {
        return kept.stream()
                .sorted(Comparator.comparingLong(RawReport::knowledgeMillis).reversed())
                .toList();
    }
}
