package eu.limen.jobs.size;

import eu.limen.analysis.CountSampler;
import eu.limen.codec.ReportWriter;
import eu.limen.flow.Tick;
import eu.limen.model.BorderType;
import eu.limen.model.CheckReport;
import eu.limen.model.Context;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.model.Mobility;
import eu.limen.model.MovementReport;
import eu.limen.model.Procedure;
import eu.limen.model.Regime;
import eu.limen.model.Report;
import eu.limen.model.ReportId;
import eu.limen.model.Selectivity;
import eu.limen.model.Slot;
import eu.limen.model.SlotFrame;
import eu.limen.model.SlotLength;
import eu.limen.model.SourceReport;
import eu.limen.model.Threat;
import eu.limen.register.Section;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Two years in which every side of every section checks and reports day by day, and every third section comes under control. */
final class TwoYears {

    static final long FIRST_DAY = LocalDate.parse("2024-01-01").toEpochDay();

    private static final long LAST_DAY = LocalDate.parse("2025-12-31").toEpochDay();
    /** Five months of baseline before the controls. */
    private static final long CONTROL_FROM = LocalDate.parse("2024-06-03").toEpochDay();

    private static final long SENT_AFTER_MILLIS = Tick.DAY_MILLIS + 6 * Tick.HOUR_MILLIS;
    private static final int PERSONS_A_DAY = 800;
    private static final double MOVEMENTS_A_DAY = 6;
    private static final double HITS_A_DAY = 1.5;
    private static final double DISPERSION = 1.5;
    private static final int CONTROLLED = 3;

    private final ReportWriter writer = new ReportWriter();
    private final List<Side> sides = new ArrayList<>();
    private final List<byte[]> facts = new ArrayList<>();
    private long number;

    TwoYears(List<Section> sections) {
        for (Section section : sections) {
            for (String state : section.states()) {
                sides.add(new Side(section, state, sides.size()));
            }
        }
        sides.forEach(side -> facts.add(line(side.promise())));
        for (int i = 0; i < sections.size(); i += CONTROLLED) {
            Section section = sections.get(i);
            facts.add(line(control(section, section.states().get(0), i)));
        }
    }

    static int days() {
        return (int) (LAST_DAY - FIRST_DAY + 1);
    }

    /** When the reports about a day are sent, epoch milliseconds. */
    static long sentMillis(int day) {
        return (FIRST_DAY + day) * Tick.DAY_MILLIS + SENT_AFTER_MILLIS;
    }

    /** What is sent about a day, the register's entries before the first. */
    List<byte[]> lines(int day) {
        List<byte[]> lines = new ArrayList<>(day == 0 ? facts : List.of());
        for (Side side : sides) {
            lines.add(line(side.check(day)));
            lines.add(line(side.movements(day)));
        }
        return lines;
    }

    private byte[] line(Report report) {
        return writer.line(report).getBytes(StandardCharsets.UTF_8);
    }

    private Header header(Kind kind, String source, long sentMillis) {
        number++;
        return new Header(
                kind,
                new ReportId(0x4000L | (number << 20), Long.MIN_VALUE | number),
                0,
                false,
                source,
                source.substring(0, 2),
                sentMillis,
                1,
                0);
    }

    private MeasureReport control(Section section, String state, int lineage) {
        return MeasureBuilder.control(
                        header(Kind.MEASURE, state + "-GOV", sentMillis(0)),
                        String.format("%s-2024-%03d", state, lineage + 1),
                        state + "-L" + (lineage + 1))
                .on(List.of(section.id()), List.of(BorderType.values()))
                .days(CONTROL_FROM, LAST_DAY)
                .procedure(Procedure.FORESEEABLE)
                .because(
                        List.of(LegalGround.TERRORISM_OR_ORGANISED_CRIME),
                        List.of(Threat.UNAUTHORISED_MOVEMENT, Threat.MIGRANT_SMUGGLING))
                .build();
    }

    /** One side of a section: its gateway and what it counts. */
    private final class Side {

        private final Section section;
        private final String source;
        private final String direction;
        private final int[] detections;
        private final int[] hits;

        Side(Section section, String state, int index) {
            this.section = section;
            this.source = state + "-G" + index;
            this.direction = section.directionTowards(state);
            this.detections = new CountSampler(MOVEMENTS_A_DAY, DISPERSION, index).next(days());
            this.hits = new CountSampler(HITS_A_DAY, DISPERSION, ~index).next(days());
        }

        SourceReport promise() {
            return new SourceReport(
                    header(Kind.SOURCE, source, FIRST_DAY * Tick.DAY_MILLIS),
                    source,
                    List.of(section.id()),
                    List.of(Kind.CHECK, Kind.UNAUTHORISED_MOVEMENT),
                    SlotLength.DAY,
                    SENT_AFTER_MILLIS,
                    false,
                    List.of(direction),
                    FIRST_DAY,
                    null);
        }

        CheckReport check(int day) {
            return new CheckReport(
                    header(Kind.CHECK, source, sentMillis(day)),
                    frame(day),
                    Regime.POLICE_CHECK,
                    Mobility.MOBILE,
                    Selectivity.RISK_BASED,
                    false,
                    PERSONS_A_DAY,
                    (long) PERSONS_A_DAY / 2,
                    Map.of(Threat.MIGRANT_SMUGGLING, (long) hits[day]),
                    Map.of(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        MovementReport movements(int day) {
            return new MovementReport(
                    header(Kind.UNAUTHORISED_MOVEMENT, source, sentMillis(day)),
                    frame(day),
                    detections[day],
                    Context.POLICE_INLAND,
                    null,
                    null,
                    null,
                    null);
        }

        private SlotFrame frame(int day) {
            return new SlotFrame(
                    section.id(), new Slot((FIRST_DAY + day) * Tick.DAY_MILLIS, SlotLength.DAY), null, null, direction);
        }
    }
}
