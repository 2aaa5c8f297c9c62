package eu.limen.register;

import eu.limen.flow.Fact;
import eu.limen.model.MeasureReport;
import eu.limen.model.MeasureType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All border controls of all states as they stand in the register: periods, gaps and overlaps on each section, days of each state. */
public final class ControlOverview {

    private final List<MeasureReport> controls;
    private final List<MeasureRegister> registers;

    private ControlOverview(SectionRegister sections, List<MeasureReport> controls) {
        this.controls = controls;
        List<Fact> facts =
                controls.stream().map(report -> new Fact(report, null, null)).toList();
        this.registers = sections.sections().stream()
                .map(section -> MeasureRegister.of(section, facts))
                .filter(register -> !register.decisions().isEmpty())
                .toList();
    }

    public static ControlOverview of(SectionRegister sections, MeasureHistory history) {
        return new ControlOverview(
                sections,
                history.current().stream()
                        .filter(report -> report.type() == MeasureType.BORDER_CONTROL)
                        .sorted(Comparator.comparingLong(MeasureReport::startDay)
                                .thenComparing(MeasureReport::measureId))
                        .toList());
    }

    /** The decisions, by first day. */
    public List<MeasureReport> controls() {
        return controls;
    }

    /** Those that do not say where they hold: in force nowhere. */
    public List<MeasureReport> unscoped() {
        return controls.stream()
                .filter(report -> report.sections().isEmpty()
                        || (report.borderTypes().isEmpty() && report.sections().contains(FactScope.EVERY_SECTION)))
                .toList();
    }

    /** Every uninterrupted run of every lineage on every section, by controlling state, section, lineage and day. */
    public List<ControlPeriod> periods() {
        List<ControlPeriod> periods = new ArrayList<>();
        for (MeasureRegister register : registers) {
            for (Lineage lineage : register.lineages()) {
                lineage.runs().forEach(run -> periods.add(period(register, lineage, run)));
            }
        }
        periods.sort(Comparator.comparing(ControlPeriod::controllingState)
                .thenComparing(ControlPeriod::section)
                .thenComparing(ControlPeriod::lineage)
                .thenComparingLong(ControlPeriod::firstDay));
        return periods;
    }

    /** The days between two runs of a lineage on a section. */
    public List<ControlPeriod> gaps() {
        List<ControlPeriod> gaps = new ArrayList<>();
        List<ControlPeriod> periods = periods();
        for (int i = 1; i < periods.size(); i++) {
            ControlPeriod before = periods.get(i - 1);
            ControlPeriod after = periods.get(i);
            if (before.section().equals(after.section()) && before.lineage().equals(after.lineage())) {
                String last = before.measureIds().get(before.measureIds().size() - 1);
                gaps.add(new ControlPeriod(
                        after.section(),
                        after.controllingState(),
                        after.lineage(),
                        before.lastDay() + 1,
                        after.firstDay() - 1,
                        List.of(last, after.measureIds().get(0))));
            }
        }
        return gaps;
    }

    /** Two decisions on the same section and day, by section and day. */
    public List<ControlOverlap> overlaps() {
        List<ControlOverlap> overlaps = new ArrayList<>();
        for (MeasureRegister register : registers) {
            List<Decision> decisions = register.decisions();
            for (int i = 0; i < decisions.size(); i++) {
                for (int j = i + 1; j < decisions.size(); j++) {
                    Decision earlier = decisions.get(i);
                    Decision later = decisions.get(j);
                    if (later.firstDay() <= earlier.lastDay()) {
                        overlaps.add(overlap(register.section().id(), earlier, later));
                    }
                }
            }
        }
        return overlaps;
    }

    /** The days on which each state has a control in force anywhere, as runs; by state. */
    public Map<String, List<DayRange>> inForce() {
        Map<String, List<DayRange>> days = new TreeMap<>();
        for (ControlPeriod period : periods()) {
            days.computeIfAbsent(period.controllingState(), none -> new ArrayList<>())
                    .add(new DayRange(period.firstDay(), period.lastDay()));
        }
        days.replaceAll((state, ranges) -> DayRange.joined(ranges));
        return days;
    }

    /** The days for which each state has decided a control, wherever it may hold, as runs; by state. */
    public Map<String, List<DayRange>> decided() {
        Map<String, List<DayRange>> days = new TreeMap<>();
        for (MeasureReport report : controls) {
            Long lifted = report.liftedOnDay();
            long last = lifted == null ? report.endDay() : Math.min(report.endDay(), lifted);
            days.computeIfAbsent(report.header().reportingState(), none -> new ArrayList<>())
                    .add(new DayRange(report.startDay(), last));
        }
        days.replaceAll((state, ranges) -> DayRange.joined(ranges));
        return days;
    }

    private static ControlPeriod period(MeasureRegister register, Lineage lineage, DayRange run) {
        List<String> ids = lineage.decisions().stream()
                .filter(decision -> decision.firstDay() <= run.lastDay() && decision.lastDay() >= run.firstDay())
                .map(Decision::measureId)
                .toList();
        return new ControlPeriod(
                register.section().id(), lineage.controllingState(), lineage.id(), run.firstDay(), run.lastDay(), ids);
    }

    private static ControlOverlap overlap(String section, Decision earlier, Decision later) {
        long last = Math.min(earlier.lastDay(), later.lastDay());
        return new ControlOverlap(section, kind(earlier, later), earlier, later, later.firstDay(), last);
    }

    private static ControlOverlap.Kind kind(Decision one, Decision other) {
        if (!one.controllingState().equals(other.controllingState())) {
            return ControlOverlap.Kind.OPPOSITE_DIRECTIONS;
        }
        return one.report().lineage().equals(other.report().lineage())
                ? ControlOverlap.Kind.SAME_LINEAGE
                : ControlOverlap.Kind.OTHER_LINEAGE;
    }
}
