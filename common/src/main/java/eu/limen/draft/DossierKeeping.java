package eu.limen.draft;

import eu.limen.assessment.AssessmentBook;
import eu.limen.flow.Entry;
import eu.limen.flow.SectionWeek;
import eu.limen.model.Alert;
import eu.limen.model.Indicator;
import eu.limen.model.MeasureReport;
import eu.limen.recompute.Knowledge;
import eu.limen.recompute.Results;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Listens to a recomputation, and keeps of it what a draft is made from. */
public final class DossierKeeping implements Results {

    private final SectionRegister sections;
    private final long lastTick;
    private final DecisionBook decisions = new DecisionBook();
    private final Map<String, TreeMap<String, Indicator>> indicators = new TreeMap<>();
    private final Map<String, Alert> alerts = new TreeMap<>();
    private @Nullable Knowledge knowledge;

    /**
     * @param lastTick epoch milliseconds; what is sent after it is not known
     */
    public DossierKeeping(SectionRegister sections, long lastTick) {
        this.sections = sections;
        this.lastTick = lastTick;
    }

    /** Reads what was admitted, beside the recomputation. */
    public void read(Entry entry) {
        if (entry.tick() <= lastTick) {
            decisions.read(entry);
        }
    }

    @Override
    public void indicator(Indicator indicator) {
        indicators
                .computeIfAbsent(indicator.section(), unused -> new TreeMap<>())
                .put(indicator.week(), indicator);
    }

    @Override
    public void alert(Alert alert) {
        alerts.put(alert.id(), alert);
    }

    @Override
    public void tickIsOver(long tick, Knowledge known) {
        knowledge = known;
    }

    /** The decisions known. */
    public DecisionBook decisions() {
        return decisions;
    }

    /**
     * What is known, once the recomputation has come to its end.
     *
     * @param measure the decision that the draft is about, one of those known
     * @param input name of the input, for people
     * @param rules in force at the last tick
     */
    public Dossier dossier(MeasureReport measure, String input, RuleSet rules) {
        Map<String, SectionFile> files = new TreeMap<>();
        for (Section section : sections.sections()) {
            files.put(section.id(), file(section));
        }
        return new Dossier(measure, input, lastTick, rules, decisions.decisions(), files);
    }

    private SectionFile file(Section section) {
        List<Indicator> said = List.copyOf(
                indicators.getOrDefault(section.id(), new TreeMap<>()).values());
        List<Alert> touching = alerts.values().stream()
                .filter(alert -> alert.sections().contains(section.id()))
                .sorted(Comparator.comparingLong(Alert::detectedAtMillis).thenComparing(Alert::id))
                .toList();
        return new SectionFile(section, decisions.on(section), said, weeks(section.id()), touching);
    }

    private List<SectionWeek> weeks(String section) {
        AssessmentBook book = knowledge == null ? null : knowledge.assessment(section);
        List<SectionWeek> weeks = new ArrayList<>(book == null ? List.of() : book.weeks.values());
        weeks.sort(Comparator.comparingLong(SectionWeek::mondayDay));
        return weeks;
    }
}
