package eu.limen.law;

import eu.limen.register.Decision;
import eu.limen.register.Lineage;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import eu.limen.rules.DeadlineRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

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
        this.lineages = whileInternal(section, measures);
    }

    /**
     * The clocks that matter on a day: current and next ones, and those that passed lately; by date.
     *
     * @param asOfDay local epoch day of the controlling state
     */
    public static List<Clock> on(
            Section section, MeasureRegister measures, LegalRegime regime, DeadlineRules rules, long asOfDay) {
        Clocks clocks = new Clocks(section, measures, regime, rules, asOfDay);
        return clocks.sorted(lineage -> true, clocks::isShown);
    }

    /** All clocks that were ever started, as they stand on a day; by date. */
    public static List<Clock> all(
            Section section, MeasureRegister measures, LegalRegime regime, DeadlineRules rules, long asOfDay) {
        Clocks clocks = new Clocks(section, measures, regime, rules, asOfDay);
        return clocks.sorted(lineage -> true, (draft, lineage) -> true);
    }

    /** The clocks of one lineage that matter on a day, by date; the register's other lineages may go before it. */
    public static List<Clock> of(
            Lineage lineage, MeasureRegister measures, LegalRegime regime, DeadlineRules rules, long asOfDay) {
        Clocks clocks = new Clocks(measures.section(), measures, regime, rules, asOfDay);
        return clocks.sorted(
                one -> one.controllingState().equals(lineage.controllingState())
                        && one.id().equals(lineage.id()),
                clocks::isShown);
    }

    private List<Clock> sorted(Predicate<Lineage> wanted, BiPredicate<Draft, Lineage> shown) {
        if (!section.isInternal(asOfDay)) {
            return List.of();
        }
        List<Clock> clocks = new ArrayList<>();
        for (Lineage lineage : lineages) {
            if (wanted.test(lineage)) {
                drafts(lineage).stream()
                        .filter(draft -> shown.test(draft, lineage))
                        .forEach(draft -> clocks.add(words.clock(draft, lineage)));
            }
        }
        clocks.sort(ORDER);
        return List.copyOf(clocks);
    }

    private List<Draft> drafts(Lineage lineage) {
        List<Lineage> others = lineages.stream()
                .filter(other -> other.controllingState().equals(lineage.controllingState()) && !other.equals(lineage))
                .toList();
        List<Draft> drafts = new ArrayList<>(drafts(lineage, others));
        SameThreat.Joined joined = SameThreat.joined(lineage, others, rules.sameThreatMonths());
        if (joined != null) {
            LineageClocks together = new LineageClocks(joined.lineage(), List.of(), asOfDay);
            List<Draft> more = new ArrayList<>();
            for (LegalRule rule : regime.rules()) {
                if (isTotal(rule)) {
                    merge(more, together.fromFirstDay(rule));
                }
            }
            String earlier =
                    (joined.earlier().size() == 1 ? "lineage " : "lineages ") + String.join(", ", joined.earlier());
            more.stream()
                    .filter(draft -> drafts.stream().noneMatch(draft::sameAs))
                    .map(draft -> draft.countedOnFrom(earlier, lineage.lastDay() < asOfDay))
                    .forEach(drafts::add);
        }
        return drafts;
    }

    private List<Draft> drafts(Lineage lineage, List<Lineage> others) {
        DecisionClocks ofDecisions = new DecisionClocks(regime, lineage, asOfDay);
        LineageClocks ofLineage = new LineageClocks(lineage, others, asOfDay);
        List<Draft> drafts = new ArrayList<>();
        for (LegalRule rule : regime.rules()) {
            merge(
                    drafts,
                    switch (rule.countedFrom()) {
                        case EACH_PERIOD -> ofDecisions.periods(rule);
                        case PLANNED_START -> ofDecisions.notices(rule);
                        case PROLONGATION -> ofDecisions.riskAssessments(rule);
                        case FIRST_DAY, FIRST_PERIOD -> ofLineage.fromFirstDay(rule);
                        case LIFTING -> ofLineage.afterLifting(rule);
                    });
        }
        return drafts;
    }

    /** Ways of counting that come to the same day are one clock. */
    private static void merge(List<Draft> drafts, List<Draft> more) {
        for (Draft draft : more) {
            int same = 0;
            while (same < drafts.size() && !drafts.get(same).sameAs(draft)) {
                same++;
            }
            if (same < drafts.size()) {
                drafts.set(same, drafts.get(same).and(draft));
            } else {
                drafts.add(draft);
            }
        }
    }

    private static boolean isTotal(LegalRule rule) {
        return rule.countedFrom() == CountedFrom.FIRST_DAY || rule.countedFrom() == CountedFrom.FIRST_PERIOD;
    }

    private boolean isShown(Draft draft, Lineage lineage) {
        if (draft.over() || draft.rule().validToDay() < asOfDay) {
            return false;
        }
        boolean limitOfWhatRuns = switch (draft.rule().kind()) {
            case MAXIMUM, PERIOD_END ->
                lineage.lastDay() >= asOfDay
                        && draft.decisions().get(draft.decisions().size() - 1).lastDay() >= asOfDay;
            case NOTICE, RISK_ASSESSMENT, OPINION, REPORT -> false;
        };
        return limitOfWhatRuns || asOfDay - draft.dueDay() <= rules.passedDays();
    }

    private static List<Lineage> whileInternal(Section section, MeasureRegister measures) {
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
                lineages.add(new Lineage(
                        lineage.controllingState(), lineage.id(), lineage.direction(), decisions, List.of()));
            }
        }
        return lineages;
    }
}
