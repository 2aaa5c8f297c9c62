package eu.limen.trend;

import eu.limen.flow.Fact;
import eu.limen.model.BorderType;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.MeasureReport;
import eu.limen.model.MeasureType;
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
        MeasureReport measure = new MeasureReport(
                header,
                state + "-2025-001",
                MeasureType.BORDER_CONTROL,
                List.of(section),
                List.of(BorderType.LAND),
                startDay,
                endDay,
                null,
                Procedure.FORESEEABLE,
                List.of(),
                List.of(Threat.UNAUTHORISED_MOVEMENT),
                state + "-L1",
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                null);
        return new Fact(measure, null, null);
    }
}
