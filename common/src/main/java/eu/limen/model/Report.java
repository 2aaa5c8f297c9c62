package eu.limen.model;

/** A report as a gateway sent it: counts for one slot, or a fact of a register. Never a case, never a person. */
public sealed interface Report
        permits CheckReport,
                ApprehensionReport,
                MovementReport,
                TrafficReport,
                CounterReport,
                MeasureReport,
                StatementReport,
                SourceReport {

    Header header();
}
