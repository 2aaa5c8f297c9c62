package eu.limen.console.measures;

import eu.limen.law.Clock;
import eu.limen.law.Clocks;
import eu.limen.law.DutyKind;
import eu.limen.law.LegalRegime;
import eu.limen.law.LegalRule;
import eu.limen.model.DeadlineStatus;
import eu.limen.model.MeasureReport;
import eu.limen.register.Lineage;
import eu.limen.register.MeasureRegister;
import eu.limen.register.StateZones;
import eu.limen.rules.RuleSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dates of the law for measures: those of {@link Clocks}, put together by decision. */
final class LegalDates {

    private final LegalRegime regime;
    private final RuleSet rules;

    LegalDates(RuleSet rules) {
        this.rules = rules;
        this.regime = LegalRegime.of(rules.regime());
    }

    /** Day at an instant where a state is, as epoch day. */
    static long today(String state, Instant now) {
        return StateZones.localDay(state, now.toEpochMilli());
    }

    /** Every date that rests on a decision, by date; sections on which it is the same are one row. */
    List<ShownDate> of(MeasureReport measure, List<MeasureBook.Hold> holds, long today) {
        Map<ShownDate, List<String>> sections = new LinkedHashMap<>();
        for (MeasureBook.Hold hold : holds) {
            for (Clock clock : Clocks.all(
                    hold.register().section(),
                    hold.register(),
                    regime,
                    rules.parameters().deadline(),
                    today)) {
                if (clock.measureIds().contains(measure.measureId())) {
                    sections.computeIfAbsent(ShownDate.of(clock).on(List.of()), none -> new ArrayList<>())
                            .add(clock.section());
                }
            }
        }
        return sections.entrySet().stream()
                .map(each -> each.getKey().on(each.getValue()))
                .sorted(Comparator.comparing(ShownDate::due).thenComparing(ShownDate::rule))
                .toList();
    }

    /** The next date that has not passed and is not met, on any section on which a decision holds today. */
    Optional<ShownDate> next(List<MeasureBook.Hold> holds, long today) {
        return holds.stream()
                .filter(hold -> hold.decision().inForceOn(today))
                .flatMap(hold ->
                        lineageOf(hold).stream().flatMap(lineage -> clocks(lineage, hold.register(), today).stream()))
                .filter(clock -> clock.status() == DeadlineStatus.OPEN && clock.dueDay() >= today)
                .min(Comparator.comparingLong(Clock::dueDay).thenComparing(Clock::rule))
                .map(ShownDate::of);
    }

    /** The provision under which a control of its procedure lasts, as it was law on its first day; empty where the tables have none. */
    String provision(MeasureReport measure) {
        return regime.rules().stream()
                .filter(rule -> rule.kind() == DutyKind.PERIOD_END || rule.kind() == DutyKind.MAXIMUM)
                .filter(rule -> rule.procedures().contains(measure.procedure()))
                .filter(rule -> rule.validFromDay() <= measure.startDay() && measure.startDay() <= rule.validToDay())
                .findFirst()
                .map(LegalRule::provision)
                .orElse("");
    }

    private List<Clock> clocks(Lineage lineage, MeasureRegister register, long today) {
        return Clocks.of(lineage, register, regime, rules.parameters().deadline(), today);
    }

    private static Optional<Lineage> lineageOf(MeasureBook.Hold hold) {
        MeasureReport report = hold.decision().report();
        return hold.register().lineages().stream()
                .filter(lineage -> lineage.id().equals(report.lineage())
                        && lineage.controllingState().equals(hold.decision().controllingState()))
                .findFirst();
    }
}
