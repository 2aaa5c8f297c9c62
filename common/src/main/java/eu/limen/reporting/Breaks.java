package eu.limen.reporting;

import eu.limen.model.MeasureReport;
import eu.limen.model.SourceReport;
import eu.limen.register.ControlOverview;
import eu.limen.register.ControlPeriod;
import eu.limen.register.MeasureHistory;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Days on which a series changes its meaning, so that figures before and after may not be compared as if nothing had happened. Pure. */
public final class Breaks {

    /** The day from which the amended code applies (Regulation (EU) 2024/1717). */
    public static final LocalDate AMENDED_CODE = LocalDate.of(2024, Month.JULY, 10);

    /** Why a series breaks. */
    public enum Cause {
        /** The border has become internal. */
        ACCESSION,
        /** Another regime of law. */
        LAW,
        /** A gateway begins or ends to report. */
        SOURCE,
        /** A control begins. */
        CONTROL_BEGINS,
        /** A control has ended. */
        CONTROL_ENDS
    }

    /**
     * A break of one state's figures on a section, or on all of its sections.
     *
     * @param section {@code _T} for all
     * @param state {@code _T} for all
     * @param day the first on which the figures mean something else
     */
    public record Break(String state, String section, LocalDate day, Cause cause) {}

    private final List<Break> breaks;

    private Breaks(List<Break> breaks) {
        this.breaks = List.copyOf(breaks);
    }

    /** All that is known. */
    public static Breaks of(
            SectionRegister sections, Collection<MeasureReport> measures, Collection<SourceReport> roster) {
        List<Break> breaks = new ArrayList<>();
        breaks.add(new Break(Dimension.TOTAL, Dimension.TOTAL, AMENDED_CODE, Cause.LAW));
        for (Section section : sections.sections()) {
            if (section.internalSinceDay() > Long.MIN_VALUE && section.internalSinceDay() < Long.MAX_VALUE) {
                section.states()
                        .forEach(state -> breaks.add(
                                new Break(state, section.id(), day(section.internalSinceDay()), Cause.ACCESSION)));
            }
        }
        for (SourceReport entry : roster) {
            String state = entry.gateway().substring(0, 2);
            Long last = entry.validToDay();
            for (String section : entry.sections()) {
                breaks.add(new Break(state, section, day(entry.validFromDay()), Cause.SOURCE));
                if (last != null) {
                    breaks.add(new Break(state, section, day(last + 1), Cause.SOURCE));
                }
            }
        }
        ControlOverview controls = ControlOverview.of(sections, MeasureHistory.of(measures));
        for (ControlPeriod period : controls.periods()) {
            breaks.add(new Break(
                    period.controllingState(), period.section(), day(period.firstDay()), Cause.CONTROL_BEGINS));
            breaks.add(new Break(
                    period.controllingState(), period.section(), day(period.lastDay() + 1), Cause.CONTROL_ENDS));
        }
        breaks.sort(Comparator.comparing(Break::day)
                .thenComparing(Break::state)
                .thenComparing(Break::section)
                .thenComparing(Break::cause));
        return new Breaks(breaks.stream().distinct().toList());
    }

    private static LocalDate day(long epochDay) {
        return LocalDate.ofEpochDay(epochDay);
    }

    /** All, by day. */
    public List<Break> all() {
        return breaks;
    }

    /** Breaks within a figure's period: it is the first that means something else. Totals over sections name the law only; their sections say the rest. */
    public List<Break> of(FigureName figure) {
        LocalDate first = ReleasePeriods.firstDay(figure.period());
        LocalDate last = ReleasePeriods.lastDay(figure.period());
        String state = figure.member(Dimension.REPORTING_STATE);
        String section = figure.member(Dimension.SECTION);
        return breaks.stream()
                .filter(each -> !each.day().isBefore(first) && !each.day().isAfter(last))
                .filter(each ->
                        each.state().equals(Dimension.TOTAL) || each.state().equals(state))
                .filter(each ->
                        each.section().equals(Dimension.TOTAL) || each.section().equals(section))
                .toList();
    }
}
