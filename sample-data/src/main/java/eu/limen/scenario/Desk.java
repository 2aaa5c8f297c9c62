package eu.limen.scenario;

import eu.limen.model.ApprehensionReport;
import eu.limen.model.Context;
import eu.limen.model.Kind;
import eu.limen.model.ModusOperandi;
import eu.limen.model.MovementReport;
import eu.limen.model.Outcomes;
import eu.limen.model.Slot;
import eu.limen.model.SlotFrame;
import eu.limen.model.SlotLength;
import eu.limen.model.SourceReport;
import eu.limen.model.Threat;
import eu.limen.model.TrafficReport;
import eu.limen.model.Transport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One gateway that reports a section slot by slot, each just after its end and before its close.
 *
 * @param source its name, which begins with its state
 */
record Desk(ScenarioGenerator generator, String source, String section, String direction, SlotLength length) {

    private static final long DELAY_MILLIS = 6 * Days.HOUR_MILLIS;
    private static final long SENT_AFTER_MILLIS = 4 * Days.HOUR_MILLIS;
    private static final int DAYS_A_WEEK = 7;

    /** Puts the gateway into the roster. */
    Desk promising(List<Kind> kinds, DaySpan span) {
        generator.register(
                source,
                Kind.SOURCE,
                Days.startMillis(span.firstDay() - 1),
                header -> new SourceReport(
                        header,
                        source,
                        List.of(section),
                        kinds,
                        length,
                        DELAY_MILLIS,
                        false,
                        List.of(direction),
                        span.firstDay(),
                        span.lastDay()));
        return this;
    }

    void checks(long startMillis, Checked checked) {
        generator.register(
                source, Kind.CHECK, sentMillis(startMillis), header -> checked.report(header, frame(startMillis)));
    }

    /**
     * Movements detected.
     *
     * @param modus null for a report that does not say how, as one of few persons must not
     */
    void movements(long startMillis, long detections, @Nullable ModusOperandi modus, @Nullable Transport transport) {
        generator.register(
                source,
                Kind.UNAUTHORISED_MOVEMENT,
                sentMillis(startMillis),
                header -> new MovementReport(
                        header, frame(startMillis), detections, Context.POLICE_INLAND, transport, modus, null, null));
    }

    /**
     * Persons apprehended, and how many of them were transferred.
     *
     * @param to null: to the neighbour
     */
    void apprehensions(long startMillis, long persons, long transferred, @Nullable String to) {
        generator.register(
                source,
                Kind.APPREHENSION,
                sentMillis(startMillis),
                header -> new ApprehensionReport(
                        header,
                        frame(startMillis),
                        Threat.UNAUTHORISED_MOVEMENT,
                        Context.POLICE_INLAND,
                        true,
                        persons,
                        null,
                        null,
                        null,
                        null,
                        new Outcomes(null, null, transferred, transferred, null, null),
                        null,
                        to,
                        null));
    }

    void traffic(long startMillis, long vehicles) {
        generator.register(
                source,
                Kind.TRAFFIC,
                sentMillis(startMillis),
                header -> new TrafficReport(header, frame(startMillis), vehicles, null, null));
    }

    private SlotFrame frame(long startMillis) {
        return new SlotFrame(section, new Slot(startMillis, length), null, null, direction);
    }

    private long sentMillis(long startMillis) {
        return switch (length) {
            case WEEK -> startMillis + DAYS_A_WEEK * Days.DAY_MILLIS + SENT_AFTER_MILLIS;
            case DAY -> startMillis + Days.DAY_MILLIS + SENT_AFTER_MILLIS;
            case SIX_HOURS -> startMillis + 6 * Days.HOUR_MILLIS + SENT_AFTER_MILLIS;
            case HOUR -> startMillis + Days.HOUR_MILLIS + SENT_AFTER_MILLIS;
            case MONTH ->
                throw new IllegalArgumentException("length: MONTH (expected: one that ends with a day or week)");
        };
    }
}
