package eu.limen.cli;

import eu.limen.backtest.History;
import eu.limen.jobs.replay.ReplayWatch;
import eu.limen.model.IsoText;
import eu.limen.model.Situation;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Notes what a run looks at, and passes on how far it is. */
final class HistoryWatch implements ReplayWatch {

    private static final int LAST_DAY_OF_WEEK = 6;

    private final ProgressLine progress;
    private final Set<String> sections = new TreeSet<>();
    private long firstDay = Long.MAX_VALUE;
    private long lastDay = Long.MIN_VALUE;

    HistoryWatch(ProgressLine progress) {
        this.progress = progress;
    }

    @Override
    public void begins(long lines, long lastTick) {
        progress.begins(lines, lastTick);
    }

    @Override
    public void read(long lines, long knowledgeMillis) {
        progress.read(lines, knowledgeMillis);
    }

    @Override
    public void sorting() {
        progress.sorting();
    }

    @Override
    public synchronized void situation(Situation situation) {
        sections.add(situation.section());
        firstDay = Math.min(firstDay, situation.day());
        lastDay = Math.max(lastDay, situation.day());
    }

    /** The history, together with sections and ISO weeks that are known otherwise. */
    synchronized History with(Collection<String> moreSections, Collection<String> weeks) {
        sections.addAll(moreSections);
        for (String week : weeks) {
            long monday = IsoText.mondayOf(week);
            firstDay = Math.min(firstDay, monday);
            lastDay = Math.max(lastDay, monday + LAST_DAY_OF_WEEK);
        }
        return firstDay > lastDay ? new History(0, -1, sections) : new History(firstDay, lastDay, sections);
    }
}
