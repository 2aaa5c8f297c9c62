package eu.limen.law;

import eu.limen.register.Decision;
import eu.limen.register.Lineage;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import eu.limen.rules.DeadlineRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Starts the clocks of the law on one section: every duty and limit of every lineage, from the tables of a regime.
 *
 * <p>A pure function of the register. Days are local days of the controlling state; a day begins there at midnight.
 */
public final class Clocks {

    private static final Comparator<Clock> ORDER = Comparator.comparingLong(Clock::dueDay)
            .thenComparing(Clock::rule)
            .thenComparing(Clock::controllingState)
            .thenComparing(Clock::lineage)
            .thenComparing(Clock::counting);

    private final Section section;
    private final LegalRegime regime;
    private final DeadlineRules rules;
    private final long asOfDay;
    private final ClockWords words;
    private final List<Lineage> lineages;

    private Clocks(Section section, MeasureRegister measures, LegalRegime regime, DeadlineRules rules, long asOfDay) {
        this.section = section;
        this.regime = regime;
        this.rules = rules;
        this.asOfDay = asOfDay;
        this.words = new ClockWords(section.id(), regime);
        this.lineages = whileInternal(section, measures, rules);
    }

    /**
     * The clocks that matter on a day: current and next ones, and those that passed lately; by date.
     *
     * @param asOfDay local epoch day of the controlling state
     */
    public static List<Clock> on(
            Section section, MeasureRegister measures, LegalRegime regime, DeadlineRules rules, long asOfDay) {
        Clocks clocks = new Clocks(section, measures, regime, rules, asOfDay);
        return clocks.shown(clocks.lineages);
    }

    /** The clocks of one lineage that matter on a day, by date; those that it may go on from have a say. */
    public static List<Clock> of(
            Lineage lineage, MeasureRegister measures, LegalRegime regime, DeadlineRules rules, long asOfDay) {
        Clocks clocks = new Clocks(measures.section(), measures, regime, rules, asOfDay);
        return clocks.shown(clocks.lineages.stream()
                .filter(one -> one.controllingState().equals(lineage.controllingState())
                        && one.id().equals(lineage.id()))
                .toList());
    }

    /** All clocks that were ever started, as they stand on a day; by date. */
    public static List<Clock> all(
            Section section, MeasureRegister measures, LegalRegime regime, DeadlineRules rules, long asOfDay) {
        Clocks clocks = new Clocks(section, measures, regime, rules, asOfDay);
        return clocks.made(clocks.lineages, regime.rules(), (drafts, lineage) -> drafts);
    }

    private List<Clock> shown(List<Lineage> wanted) {
        List<LegalRule> law = regime.rules().stream()
                .filter(rule -> !rule.countsInTotal() || rule.validToDay() >= asOfDay)
                .toList();
        return made(wanted.stream().filter(this::isRecent).toList(), law, new Shown(rules, asOfDay)::of);
    }

    private List<Clock> made(
            List<Lineage> wanted, List<LegalRule> law, BiFunction<List<Draft>, Lineage, List<Draft>> shown) {
        if (!section.isInternal(asOfDay)) {
            return List.of();
        }
        LineageDrafts drafts = new LineageDrafts(regime, law, lineages, rules.sameThreatMonths(), asOfDay);
        List<Clock> clocks = new ArrayList<>();
        for (Lineage lineage : wanted) {
            shown.apply(drafts.of(lineage), lineage).forEach(draft -> clocks.add(words.clock(draft, lineage)));
        }
        clocks.sort(ORDER);
        return List.copyOf(clocks);
    }

    /** Whether a lineage is in force, to come, or ended so lately that a duty that follows its end still matters. */
    private boolean isRecent(Lineage lineage) {
        long lastDuty = regime.rules().stream()
                .filter(rule -> rule.countedFrom() == CountedFrom.LIFTING)
                .mapToLong(rule -> rule.period().after(lineage.lastDay()))
                .max()
                .orElse(lineage.lastDay());
        return asOfDay - lastDuty <= rules.passedDays();
    }

    private static List<Lineage> whileInternal(Section section, MeasureRegister measures, DeadlineRules rules) {
        List<Lineage> lineages = new ArrayList<>();
        for (Lineage lineage : measures.lineages()) {
            List<Decision> decisions = lineage.decisions().stream()
                    .map(decision -> new Decision(
                            decision.report(),
                            Math.max(decision.firstDay(), section.internalSinceDay()),
                            decision.lastDay()))
                    .filter(Decision::everInForce)
                    .toList();
            if (!decisions.isEmpty()) {
                Lineage internal = new Lineage(
                        lineage.controllingState(), lineage.id(), lineage.direction(), decisions, List.of());
                lineages.addAll(Stretches.of(internal, rules.sameThreatMonths()));
            }
        }
        return lineages;
    }
}
