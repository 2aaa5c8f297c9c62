package eu.limen.scenario;

import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.Report;
import eu.limen.model.SlotLength;
import eu.limen.model.SourceReport;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Writes a synthetic scenario: lets each watch count every day, and sends the counts with the flaws of a real delivery.
 * One file per reporting state, named as synthetic. The same seed gives the same bytes.
 */
final class ScenarioGenerator {

    private static final long DELAY_MILLIS = 12 * Days.HOUR_MILLIS;
    /** A day is sent on the next between 04:00Z and 10:00Z, in time for its close at 12:00Z. */
    private static final long MORNING_MILLIS = 4 * Days.HOUR_MILLIS;

    private static final int MORNING_MINUTES = 360;
    /** The last before the first. */
    private static final DaySpan NO_DAYS = new DaySpan(Long.MAX_VALUE, Long.MIN_VALUE);

    private static final int DAYS_LATE = 5;
    private static final int DAYS_TO_CORRECTION = 10;
    private static final int DAYS_TO_WITHDRAWAL = 3;

    private final long seed;
    private final long firstDay;
    private final long lastDay;
    private final Delivery delivery;
    private final SortedMap<String, Gateway> gateways = new TreeMap<>();
    private final Outbox outbox = new Outbox();
    private final TrueLabels labels;

    ScenarioGenerator(long seed, long firstDay, long lastDay, Delivery delivery) {
        this.seed = seed;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.delivery = delivery;
        this.labels = new TrueLabels(lastDay);
    }

    Scenario scenario(String name) {
        return outbox.scenario(name);
    }

    /** The scenario with what truly happens in it beside its reports. */
    Scenario labelledScenario(String name) {
        return outbox.scenario(name).with(labels.csv());
    }

    /** Puts each watch into the roster and lets it count from the first to the last day. */
    ScenarioGenerator watch(List<Watch> watches) {
        watches.forEach(this::watch);
        return this;
    }

    /** A report of a state's register, whose head is made here. */
    ScenarioGenerator register(String source, Kind kind, long sentMillis, Function<Header, Report> content) {
        send(content.apply(gateway(source).first(kind, sentMillis)));
        return this;
    }

    /** Puts a watch into the roster that misses some days. */
    ScenarioGenerator watchExcept(Watch watch, DaySpan missed) {
        watch(watch, missed);
        return this;
    }

    private void watch(Watch watch) {
        watch(watch, NO_DAYS);
    }

    private void watch(Watch watch, DaySpan missed) {
        promise(watch);
        labels.add(watch);
        Chance counting = Chance.of(seed, "counts " + watch.source() + ' ' + watch.section());
        Chance sending = Chance.of(seed, "delivery " + watch.source() + ' ' + watch.section());
        long begin = Math.max(firstDay, watch.days().firstDay());
        long end = Math.min(lastDay, watch.days().lastDay());
        for (long day = begin; day <= end; day++) {
            DayCount count = DayCount.draw(watch, day, counting);
            if (missed.firstDay() <= day && day <= missed.lastDay()) {
                continue;
            }
            if (watch.reportsChecks()) {
                deliver(count, Kind.CHECK, DayCount::checks, sending);
            }
            if (watch.reportsMovements()) {
                deliver(count, Kind.UNAUTHORISED_MOVEMENT, DayCount::movements, sending);
            }
        }
    }

    private void promise(Watch watch) {
        Header header = gateway(watch.source()).first(Kind.SOURCE, Days.startMillis(firstDay - 1));
        DaySpan promise = watch.promise();
        send(new SourceReport(
                header,
                watch.source(),
                List.of(watch.section()),
                watch.kinds(),
                SlotLength.DAY,
                DELAY_MILLIS,
                false,
                List.of(watch.direction()),
                Math.max(firstDay, promise.firstDay()),
                promise.isOpen() ? null : Long.valueOf(promise.lastDay())));
    }

    private void deliver(DayCount count, Kind kind, Writing writing, Chance chance) {
        long sentMillis =
                Days.startMillis(count.day() + 1) + MORNING_MILLIS + chance.below(MORNING_MINUTES) * Days.MINUTE_MILLIS;
        if (chance.happens(delivery.late())) {
            sentMillis += days(DAYS_LATE, chance);
        }
        Header header = gateway(count.watch().source()).first(kind, sentMillis);
        if (chance.happens(delivery.corrected())) {
            send(writing.write(count.incomplete(), header));
            header = Gateway.next(header, sentMillis + days(DAYS_TO_CORRECTION, chance));
        }
        send(writing.write(count, header));
        if (chance.happens(delivery.duplicated())) {
            send(writing.write(count, header));
        }
        if (chance.happens(delivery.withdrawn())) {
            Header mistaken = gateway(count.watch().source()).first(kind, sentMillis);
            send(writing.write(count, mistaken));
            send(writing.write(count, Gateway.withdrawal(mistaken, sentMillis + days(DAYS_TO_WITHDRAWAL, chance))));
        }
    }

    private static long days(int most, Chance chance) {
        return (1 + chance.below(most)) * Days.DAY_MILLIS;
    }

    /** The record ends when the day after the last is half over: what would be sent later is not in it. */
    private void send(Report report) {
        if (report.header().reportedAtMillis() > Days.startMillis(lastDay + 1) + DELAY_MILLIS) {
            return;
        }
        outbox.send("synthetic-" + report.header().reportingState() + ".jsonl", report);
    }

    private Gateway gateway(String source) {
        return gateways.computeIfAbsent(source, name -> new Gateway(name, seed));
    }

    /** How a count becomes a report of one kind. */
    @FunctionalInterface
    private interface Writing {
        Report write(DayCount count, Header header);
    }
}
