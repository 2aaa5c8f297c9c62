package eu.limen.jobs.replay;

import eu.limen.codec.ToldStory;
import eu.limen.model.Alert;
import eu.limen.model.AlertStatus;
import eu.limen.model.IsoText;
import eu.limen.model.Label;
import eu.limen.model.Rejection;
import eu.limen.model.ResultIds;
import eu.limen.model.Situation;
import eu.limen.rules.Exemplar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Keeps of a rehearsal what an exemplar is judged by. */
final class RehearsalWatch implements ReplayWatch {

    private final ToldStory story;
    private final Map<String, Situation> latest = new TreeMap<>();
    private final List<Alert> fired = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    RehearsalWatch(ToldStory story) {
        this.story = story;
    }

    @Override
    public synchronized void situation(Situation situation) {
        latest.merge(situation.id(), situation, (one, other) -> one.revision() > other.revision() ? one : other);
    }

    @Override
    public synchronized void alert(Alert alert) {
        if (alert.status() == AlertStatus.NEW) {
            fired.add(alert);
        }
    }

    @Override
    public synchronized void rejection(Rejection rejection) {
        int line = Integer.parseInt(rejection.origin().substring(RehearsalRun.CONTAINER.length() + 1));
        String field = rejection.field() == null ? "" : ", " + rejection.field();
        refused.add(story.lines().get(line - 1).place() + ": " + rejection.code() + field);
    }

    synchronized Rehearsed of(Exemplar exemplar) {
        String last = ResultIds.situation(story.section(), story.threat(), story.direction(), story.lastDay());
        Situation judged = latest.get(last);
        @Nullable Label label = judged == null ? null : judged.label();
        List<Alert> inOrder = fired.stream()
                .sorted(Comparator.comparingLong(Alert::detectedAtMillis).thenComparing(Alert::id))
                .toList();
        return new Rehearsed(
                exemplar, label, days(), inOrder, refused.stream().sorted().toList());
    }

    /** Labels of the first series' days. */
    private List<Rehearsed.Day> days() {
        return latest.values().stream()
                .filter(each -> each.section().equals(story.section())
                        && each.threat() == story.threat()
                        && each.direction().equals(story.direction()))
                .sorted(Comparator.comparingLong(Situation::day))
                .map(each -> new Rehearsed.Day(IsoText.day(each.day()), each.label()))
                .toList();
    }
}
