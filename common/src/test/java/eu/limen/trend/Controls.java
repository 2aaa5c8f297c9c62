package eu.limen.trend;

import eu.limen.flow.Fact;
import eu.limen.model.BorderType;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.model.Procedure;
import eu.limen.model.ReportId;
import eu.limen.model.Threat;
import java.util.List;

/** Border controls on a section, as facts. */
final class Controls {

    private Controls() {}

    static Fact of(String state, String section, long startDay, long endDay, long reportedAtMillis) {
        Header header =
                new Header(Kind.MEASURE, new ReportId(1, 1), 0, false, state + "-BMI", state, reportedAtMillis, 1, 1);
        MeasureReport measure = MeasureBuilder.control(header, state + "-2025-001", state + "-L1")
                .on(List.of(section), List.of(BorderType.LAND))
                .days(startDay, endDay)
                .procedure(Procedure.FORESEEABLE)
                .because(List.of(), List.of(Threat.UNAUTHORISED_MOVEMENT))
                .build();
        return new Fact(measure, null, null);
    }
}
