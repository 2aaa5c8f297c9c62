package eu.limen.scenario;

import eu.limen.model.Confidence;
import eu.limen.model.Context;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.MovementReport;
import eu.limen.model.Slot;
import eu.limen.model.SlotFrame;
import eu.limen.model.SlotLength;
import eu.limen.model.SourceReport;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The real scenario: UNHCR's estimated daily arrivals of 2015 and 2016 in the shape of movement reports, with the border
 * controls notified in that time. Arrivals are not unauthorised movements; STORY.md says what may be concluded.
 */
final class BalkanRoute2015 {

    private static final String NAME = "balkan-route-2015";
    private static final long SEED = 2015_10_16;
    private static final String TABLE = "balkan-route-2015.csv";

    private static final long FIRST_DAY = Days.day("2015-10-01");
    private static final long LAST_DAY = Days.day("2016-09-21");
    private static final long ROSTER_MILLIS = Days.startMillis(Days.day("2015-09-30"));
    /** Just late enough for the last day to close. */
    private static final long END_MILLIS = Days.startMillis(LAST_DAY + 1) + 12 * Days.HOUR_MILLIS;

    private static final long DELAY_MILLIS = 12 * Days.HOUR_MILLIS;
    /** A day's figure is sent next morning from 06:00Z on, before the day closes at 12:00Z. */
    private static final long MORNING_MILLIS = 6 * Days.HOUR_MILLIS;

    private static final int MORNING_MINUTES = 355;

    /** Which country's column stands for which section, and when. */
    private static final List<Stretch> STRETCHES = List.of(
            new Stretch("hungary", "HU", "HR-HU", "HR>HU", FIRST_DAY, Days.day("2015-10-31")),
            new Stretch("slovenia", "SI", "HR-SI", "HR>SI", FIRST_DAY, LAST_DAY),
            new Stretch("austria", "AT", "AT-HU", "HU>AT", FIRST_DAY, Days.day("2015-10-16")),
            new Stretch("austria", "AT", "AT-SI", "SI>AT", Days.day("2015-10-17"), LAST_DAY));

    private BalkanRoute2015() {}

    static Scenario scenario() {
        Outbox outbox = new Outbox();
        List<FigureTable.Row> figures = FigureTable.read(TABLE);
        SortedMap<String, Gateway> gateways = new TreeMap<>();
        for (Stretch stretch : STRETCHES) {
            Gateway gateway =
                    gateways.computeIfAbsent(stretch.state() + "-UNHCR-FIGURES", source -> new Gateway(source, SEED));
            promise(stretch, gateway, outbox);
            report(stretch, gateway, figures, outbox);
        }
        NotifiedControls.reports(SEED).forEach(report -> outbox.send("measures.jsonl", report));
        return outbox.scenario(NAME);
    }

    private static void promise(Stretch stretch, Gateway gateway, Outbox outbox) {
        Header header = gateway.first(Kind.SOURCE, ROSTER_MILLIS);
        if (stretch.lastDay() < LAST_DAY) {
            outbox.send("roster.jsonl", entry(header, stretch, stretch.lastDay()));
            return;
        }
        // Nobody knew in 2015 when the figures would end: the entry stays open and is closed when they do.
        outbox.send("roster.jsonl", entry(header, stretch, null));
        outbox.send("roster.jsonl", entry(Gateway.next(header, END_MILLIS), stretch, LAST_DAY));
    }

    private static SourceReport entry(Header header, Stretch stretch, @Nullable Long lastDay) {
        return new SourceReport(
                header,
                header.source(),
                List.of(stretch.section()),
                List.of(Kind.UNAUTHORISED_MOVEMENT),
                SlotLength.DAY,
                DELAY_MILLIS,
                false,
                null,
                stretch.firstDay(),
                lastDay);
    }

    private static void report(Stretch stretch, Gateway gateway, List<FigureTable.Row> figures, Outbox outbox) {
        Chance minutes = Chance.of(SEED, "minutes " + stretch.section());
        for (FigureTable.Row row : figures) {
            long day = row.day("day");
            String arrivals = row.text(stretch.column());
            if (stretch.covers(day) && !arrivals.isEmpty()) {
                long sentMillis = Days.startMillis(day + 1)
                        + MORNING_MILLIS
                        + minutes.below(MORNING_MINUTES) * Days.MINUTE_MILLIS;
                outbox.send("arrivals.jsonl", movement(gateway, stretch, day, Long.parseLong(arrivals), sentMillis));
            }
        }
    }

    private static MovementReport movement(Gateway gateway, Stretch stretch, long day, long arrivals, long sentMillis) {
        Slot slot = new Slot(Days.startMillis(day), SlotLength.DAY);
        return new MovementReport(
                gateway.first(Kind.UNAUTHORISED_MOVEMENT, sentMillis),
                new SlotFrame(stretch.section(), slot, null, Confidence.LOW, stretch.direction()),
                arrivals,
                Context.BORDER_CONTROL,
                null,
                null,
                null,
                null);
    }

    /** A country's column standing for arrivals across one section, from the first to the last day. */
    private record Stretch(String column, String state, String section, String direction, long firstDay, long lastDay) {

        boolean covers(long day) {
            return firstDay <= day && day <= lastDay;
        }
    }
}
