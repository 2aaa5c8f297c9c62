package eu.limen.scenario;

import eu.limen.model.BorderType;
import eu.limen.model.Kind;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.model.Procedure;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The border controls of 2015 and 2016 as the Commission's list has them, one report per decision. The day of
 * notification is not in the list, so a decision is known from the day it takes effect.
 */
final class NotifiedControls {

    private static final String TABLE = "notified-controls-2015-2016.csv";

    private NotifiedControls() {}

    static List<MeasureReport> reports(long seed) {
        List<FigureTable.Row> rows = FigureTable.read(TABLE);
        Map<String, String> idByNumber = new HashMap<>();
        rows.forEach(row -> idByNumber.put(row.text("number"), measureId(row)));
        Map<String, Gateway> registers = new HashMap<>();
        return rows.stream()
                .map(row -> report(
                        row,
                        registers.computeIfAbsent(row.text("state"), state -> new Gateway(state + "-REGISTER", seed)),
                        idByNumber.get(row.text("prolongs"))))
                .toList();
    }

    private static MeasureReport report(FigureTable.Row row, Gateway register, @Nullable String prolongs) {
        List<StatedReason> reasons =
                row.words("reasons").map(StatedReason::valueOf).toList();
        return MeasureBuilder.control(
                        register.first(Kind.MEASURE, Days.startMillis(row.day("start"))),
                        measureId(row),
                        row.text("lineage"))
                .on(
                        row.words("sections").toList(),
                        row.words("borderTypes").map(BorderType::valueOf).toList())
                .days(row.day("start"), row.day("end"))
                .procedure(Procedure.valueOf(row.text("procedure")))
                .because(
                        reasons.stream().map(StatedReason::ground).distinct().toList(),
                        reasons.stream().map(StatedReason::threat).distinct().toList())
                .prolongs(prolongs)
                .parts(row.words("parts").toList())
                .build();
    }

    /** State, year of the start and number in the Commission's running list, as {@code DE-2015-037}. */
    private static String measureId(FigureTable.Row row) {
        String year = row.text("start").substring(0, 4);
        return String.format(Locale.ROOT, "%s-%s-%03d", row.text("state"), year, Integer.valueOf(row.text("number")));
    }
}
