package eu.limen.scenario;

import eu.limen.model.IsoText;
import eu.limen.model.Threat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What truly happens in a synthetic scenario, as the generator was told: every stretch of days on which a level is another than at first. */
final class TrueLabels {

    private static final String COLUMNS = "section,threat,direction,from,to,change\n";

    private final long lastDay;
    private final SortedSet<String> lines = new TreeSet<>();

    /**
     * @param lastDay with which everything that goes on ends
     */
    TrueLabels(long lastDay) {
        this.lastDay = lastDay;
    }

    /** Takes what a watch finds per check, or per day where there are no checks; both sides of a section see the same event. */
    void add(Watch watch) {
        watch.findings().forEach((threat, course) -> add(watch, threat, course.steps()));
    }

    private void add(Watch watch, Threat threat, List<Course.Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            Course.Step step = steps.get(i);
            long to = i + 1 < steps.size() ? steps.get(i + 1).fromDay() - 1 : lastDay;
            if (step.factor() != 1) {
                lines.add(String.join(
                        ",",
                        watch.section(),
                        threat.name(),
                        watch.direction(),
                        IsoText.day(step.fromDay()),
                        IsoText.day(to),
                        step.factor() > 1 ? "RISE" : "FALL"));
            }
        }
    }

    /** The content of {@code labels.csv}. */
    String csv() {
        return COLUMNS + String.join("\n", lines) + "\n";
    }
}
