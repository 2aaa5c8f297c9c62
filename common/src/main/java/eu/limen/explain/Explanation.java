package eu.limen.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result explained: what it rests on, its life, and whether the job said the same.
 *
 * @param text lines of at most 100 characters
 * @param identical whether every field of every revision is the same
 */
public record Explanation(String text, boolean identical) {

    private static final int DIFFERENCES_SHOWN = 40;

    /**
     * Puts together what was recomputed and what the job said; at least one of them knows the result.
     *
     * @param saidByJob lines of the job's file that hold the result
     * @param revision to be shown; null: the last
     * @param boxes whether box characters can be shown
     */
    public static Explanation of(
            Explainer explainer, ResultId id, List<String> saidByJob, @Nullable Integer revision, boolean boxes) {
        List<Told> told = explainer.told();
        Differences differences = new Differences(id, saidByJob, told);
        List<String> lines = differences.lines();
        StringBuilder text = new StringBuilder();
        if (!told.isEmpty()) {
            Told shown = shown(told, revision);
            Branch root = new Branch(
                    id.text() + ", revision " + shown.revision() + ", known at " + Say.instant(shown.tick()));
            root.add(shown.tree());
            root.add(Life.of(id, told));
            text.append(TreeText.of(root, boxes)).append('\n');
        }
        text.append(TreeText.of(conclusion(lines, differences.revisions()), boxes));
        return new Explanation(text.toString(), lines.isEmpty());
    }

    /** The revision asked for, if there is one; else the last. */
    private static Told shown(List<Told> told, @Nullable Integer revision) {
        return told.stream()
                .filter(one -> revision != null && one.revision() == revision)
                .findFirst()
                .orElse(told.get(told.size() - 1));
    }

    private static Branch conclusion(List<String> differences, int revisions) {
        if (differences.isEmpty()) {
            return new Branch("identical to what the job said, in "
                    + (revisions == 1 ? "its one revision" : "each of its " + revisions + " revisions"));
        }
        Branch conclusion = new Branch("NOT identical to what the job said: "
                + Say.number(differences.size(), "field differs", "fields differ"));
        differences.stream().limit(DIFFERENCES_SHOWN).forEach(conclusion::add);
        if (differences.size() > DIFFERENCES_SHOWN) {
            conclusion.add("and " + Say.count(differences.size() - DIFFERENCES_SHOWN) + " more");
        }
        return conclusion;
    }
}
