package eu.limen.paper.register;

import static eu.limen.paper.register.RegisterWords.date;
import static eu.limen.paper.register.RegisterWords.listed;
import static eu.limen.paper.register.RegisterWords.scope;
import static eu.limen.paper.register.RegisterWords.spoken;

import eu.limen.model.IsoText;
import eu.limen.model.MeasureReport;
import eu.limen.register.ControlOverlap;
import eu.limen.register.ControlPeriod;
import eu.limen.register.MeasureEvent;
import java.util.List;

/** The cells of one row, for each thing that has a table. */
final class RegisterCells {

    private RegisterCells() {}

    static List<String> of(MeasureReport report) {
        return List.of(
                report.measureId(),
                report.header().reportingState(),
                date(report.startDay()),
                date(report.endDay()),
                date(report.liftedOnDay()),
                scope(report),
                spoken(report.grounds()),
                spoken(report.threats()),
                spoken(report.procedure()),
                report.lineage(),
                report.prolongs() == null ? "" : report.prolongs(),
                listed(report.parts()),
                report.evidenceLevel() == null ? "" : report.evidenceLevel().name(),
                IsoText.instant(report.header().reportedAtMillis()));
    }

    static List<String> of(ControlOverlap overlap) {
        return List.of(
                overlap.section(),
                spoken(overlap.kind()),
                date(overlap.firstDay()),
                date(overlap.lastDay()),
                overlap.earlier().measureId(),
                overlap.later().measureId(),
                Long.toString(overlap.days()));
    }

    static List<String> of(MeasureEvent event) {
        return List.of(
                date(event.day()),
                spoken(event.kind()),
                event.state(),
                event.measureId(),
                event.lineage(),
                listed(event.sections()));
    }

    /** A sea or air border is one state's own, and so seen from one side by nature. */
    static List<String> of(ControlPeriod period) {
        boolean ownBorder = period.section().indexOf('-') < 0;
        return List.of(
                period.section(),
                ownBorder ? "one side" : "both sides",
                period.controllingState(),
                period.lineage(),
                date(period.firstDay()),
                date(period.lastDay()),
                listed(period.measureIds()),
                Long.toString(period.days()));
    }
}
