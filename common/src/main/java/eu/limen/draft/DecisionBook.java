package eu.limen.draft;

import eu.limen.admission.Remembered;
import eu.limen.admission.SourceLedger;
import eu.limen.admission.Winner;
import eu.limen.flow.Entry;
import eu.limen.flow.Fact;
import eu.limen.model.Kind;
import eu.limen.model.MeasureReport;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All decisions and statements that are known, as they now stand, wherever they hold; the same in any order of arrival. */
public final class DecisionBook {

    private final Map<String, Remembered> reports = new HashMap<>();

    /** Reads one report; those that are no decision or statement are passed over. */
    public void read(Entry entry) {
        boolean word = entry.kind() == Kind.MEASURE || entry.kind() == Kind.STATEMENT;
        if (word && !entry.rejected()) {
            reports.put(
                    key(entry),
                    SourceLedger.read(reports.get(key(entry)), entry).remembered());
        }
    }

    /** The decisions by their ids, as last sent; of two sent at the same time the register's own order decides. */
    Map<String, MeasureReport> decisions() {
        Map<String, MeasureReport> decisions = new TreeMap<>();
        facts().stream()
                .map(Fact::measure)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(MeasureReport::header, MeasureRegister.SENT))
                .forEach(decision -> decisions.put(decision.measureId(), decision));
        return decisions;
    }

    /** What holds on a section. */
    MeasureRegister on(Section section) {
        return MeasureRegister.of(section, facts());
    }

    /** Ids of all decisions, sorted. */
    public List<String> ids() {
        return List.copyOf(decisions().keySet());
    }

    /** A decision; null if none with this id is known. */
    public @Nullable MeasureReport find(String measureId) {
        return decisions().get(measureId);
    }

    private Collection<Fact> facts() {
        return reports.values().stream()
                .map(Remembered::analysis)
                .filter(Objects::nonNull)
                .map(Winner::fact)
                .filter(Objects::nonNull)
                .toList();
    }

    private static String key(Entry entry) {
        return entry.source() + '|' + SourceLedger.keyOf(entry);
    }
}
