package eu.limen.explain;

import eu.limen.codec.ResultWriter;
import eu.limen.model.Alert;
import eu.limen.model.Indicator;
import eu.limen.model.Situation;
import eu.limen.model.Verdict;
import eu.limen.recompute.Knowledge;
import eu.limen.recompute.Results;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Waits in a recomputation for one result, and keeps each of its revisions with what it rested on at that tick. */
public final class Explainer implements Results {

    private static final ResultWriter WRITER = new ResultWriter();

    private final ResultId id;
    private final List<Told> told = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();

    /** A revision of which the grounds are still to be seen. */
    private record Said(int revision, String line, Function<Knowledge, Branch> tree) {}

    public Explainer(ResultId id) {
        this.id = id;
    }

    @Override
    public void situation(Situation situation) {
        if (situation.id().equals(id.text())) {
            said.add(new Said(
                    situation.revision(), WRITER.line(situation), knowledge -> SituationTree.of(situation, knowledge)));
        }
    }

    @Override
    public void indicator(Indicator indicator) {
        if (!indicator.id().equals(id.idInFile())) {
            return;
        }
        if (id.kind() == ResultId.Kind.INDICATOR) {
            say(indicator, knowledge -> IndicatorTree.of(indicator, knowledge));
        }
        for (Verdict verdict : indicator.verdicts()) {
            if (verdict.id().equals(id.text())) {
                say(indicator, knowledge -> VerdictTree.of(verdict, indicator, knowledge));
            }
        }
    }

    private void say(Indicator indicator, Function<Knowledge, Branch> tree) {
        said.add(new Said(indicator.revision(), WRITER.line(indicator), tree));
    }

    @Override
    public void alert(Alert alert) {
        if (alert.id().equals(id.text())) {
            said.add(new Said(alert.revision(), WRITER.line(alert), knowledge -> AlertTree.of(alert, knowledge)));
        }
    }

    /** Looks at the grounds of what has been said at a tick, epoch milliseconds, before they change. */
    @Override
    public void tickIsOver(long tick, Knowledge knowledge) {
        for (Said one : said) {
            told.add(new Told(one.revision, tick, one.line, one.tree.apply(knowledge)));
        }
        said.clear();
    }

    /** Whether the id did not occur. */
    public boolean isSilent() {
        return told.isEmpty();
    }

    /** The revisions, ascending; none if the id did not occur. */
    List<Told> told() {
        return List.copyOf(told);
    }
}
