package eu.limen.evaluation;

import eu.limen.flow.Fact;
import eu.limen.model.BorderType;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.model.Procedure;
import eu.limen.model.ReportId;
import java.util.List;

/** A decision on border control as a simulation needs it. */
final class SimulatedDecision {

    private static final long MILLIS_A_DAY = 86_400_000;
    private static final long DAYS_OF_NOTICE = 28;

    private SimulatedDecision() {}

    /** Against unauthorised movements, from one day to another, both inclusive. */
    static Fact of(String state, String section, long firstDay, long lastDay) {
        long noticeDay = firstDay - DAYS_OF_NOTICE;
        Header header = new Header(
                Kind.MEASURE,
                new ReportId(1, noticeDay),
                0,
                false,
                state + "-SIM",
                state,
                noticeDay * MILLIS_A_DAY,
                1,
                noticeDay);
        MeasureReport report = MeasureBuilder.control(header, state + "-2024-001", state + "-L1")
                .on(List.of(section), List.of(BorderType.LAND))
                .days(firstDay, lastDay)
                .procedure(Procedure.FORESEEABLE)
                .because(List.of(LegalGround.LARGE_SCALE_MOVEMENTS), List.of(OppositeRun.threat()))
                .build();
        return new Fact(report, null, null);
    }
}
