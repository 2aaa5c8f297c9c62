package eu.limen.deadlines;

import eu.limen.flow.Fact;
import eu.limen.flow.FactChange;
import eu.limen.flow.Showing;
import eu.limen.flow.Tick;
import eu.limen.law.Clock;
import eu.limen.law.Clocks;
import eu.limen.law.LegalRegime;
import eu.limen.law.LocalDay;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import eu.limen.register.StateZones;
import eu.limen.rules.DeadlineRules;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RuleSets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Watches the dates that the law sets for a state's controls and tells of each once it comes near: on every local day of the state, and
 * when a decision comes, changes or goes. A date that had passed before anything was known of it is not told of; verdicts show it.
 */
public final class Deadlines {

    /** A day that never comes. */
    private static final long NEVER = Long.MAX_VALUE;

    private final String state;
    private final SectionRegister sections;
    private final RuleSets rules;

    public Deadlines(String state, SectionRegister sections, RuleSets rules) {
        this.state = state;
        this.sections = sections;
        this.rules = rules;
    }

    public static void take(DeadlineBook book, DeadlineInput input) {
        FactChange change = input.fact();
        book.nextChangeDay = Long.MIN_VALUE;
        KnownDecision known = book.decisions.get(change.factId());
        TreeSet<String> sections = new TreeSet<>(known == null ? List.of() : known.sections());
        if (change.fact() != null) {
            sections.add(input.section());
            book.decisions.put(change.factId(), new KnownDecision(change.fact(), List.copyOf(sections)));
            return;
        }
        sections.remove(input.section());
        if (known == null || sections.isEmpty()) {
            book.decisions.remove(change.factId());
            return;
        }
        book.decisions.put(change.factId(), new KnownDecision(known.fact(), List.copyOf(sections)));
    }

    /** Looks at all dates at a tick; gives the next tick to be called at, Long.MAX_VALUE if there is none without input. */
    public long compute(DeadlineBook book, long tick, Consumer<Showing> out) {
        RuleSet inForce = rules.at(tick);
        long asOfDay = LocalDay.in(state, tick);
        if (asOfDay >= book.nextChangeDay || !inForce.version().equals(book.ruleSetVersion)) {
            book.nextChangeDay = lookAtAll(book, inForce, asOfDay, tick, out);
            book.ruleSetVersion = inForce.version();
        }
        return book.nextChangeDay == NEVER ? Long.MAX_VALUE : nextDay(asOfDay);
    }

    /** Gives the next day on which a date may stand differently; NEVER if nothing is left to come. */
    private long lookAtAll(DeadlineBook book, RuleSet inForce, long asOfDay, long tick, Consumer<Showing> out) {
        LegalRegime regime = LegalRegime.of(inForce.regime());
        DeadlineRules lead = inForce.parameters().deadline();
        Map<String, Due> dues = Due.of(clocks(book, regime, lead, asOfDay));
        new DateKeeping(book, lead, asOfDay, tick, out).look(dues);
        boolean nothingLeft =
                dues.isEmpty() && book.measures().stream().allMatch(measure -> measure.endDay() < asOfDay);
        return nothingLeft
                ? NEVER
                : Turns.after(asOfDay, dues.values(), book.measures(), sectionsOfState(), regime, lead);
    }

    private List<Section> sectionsOfState() {
        return sections.sectionsOfState(state);
    }

    private List<Clock> clocks(DeadlineBook book, LegalRegime regime, DeadlineRules lead, long asOfDay) {
        Map<String, List<Fact>> bySection = new TreeMap<>();
        new TreeMap<>(book.decisions)
                .values()
                .forEach(decision -> decision.sections()
                        .forEach(section -> bySection
                                .computeIfAbsent(section, unused -> new ArrayList<>())
                                .add(decision.fact())));
        List<Clock> clocks = new ArrayList<>();
        bySection.forEach((id, facts) -> {
            Section section = sections.find(id);
            if (section != null) {
                clocks.addAll(Clocks.on(section, MeasureRegister.of(section, facts), regime, lead, asOfDay));
            }
        });
        return clocks;
    }

    /** The first tick of the next local day. */
    private long nextDay(long asOfDay) {
        ZoneId zone = StateZones.of(state).orElse(ZoneOffset.UTC);
        long midnight =
                LocalDate.ofEpochDay(asOfDay + 1).atStartOfDay(zone).toInstant().toEpochMilli();
        return Tick.atOrAfter(midnight);
    }
}
