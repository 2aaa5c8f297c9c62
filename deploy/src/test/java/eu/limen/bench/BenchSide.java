package eu.limen.bench;

import eu.limen.bench.Workload.Grain;
import eu.limen.model.CounterName;
import eu.limen.model.Threat;
import eu.limen.register.Section;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;

/** What one side of a section sends on a day: invented counts, a share of them corrected, repeated, or late. */
final class BenchSide {

    /** Reports a day where a side reports by the hour, corrections and repetitions aside. */
    static final int HOURLY_REPORTS = 24 + 24 + 4 + 5;

    static final double CORRECTED = .02;
    static final double REPEATED = .01;

    private static final double LATE = .03;
    private static final double SURGES = .01;
    private static final int SURGE_DAYS = 3;
    private static final double SURGE = 4;

    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    /** A corrected, late report must still have come before the stream's last. */
    private static final int LATEST_DAYS = 4;

    private static final List<Threat> FOUND = List.of(
            Threat.MIGRANT_SMUGGLING, Threat.DRUGS_TRAFFICKING, Threat.DOCUMENT_FRAUD, Threat.FIREARMS_TRAFFICKING);
    private static final List<String> CONTEXTS = List.of("POLICE_INLAND", "TRAFFIC", "CRIME_PREVENTION_OPERATION");

    private final Section section;
    private final String state;
    private final Grain grain;
    private final SplittableRandom chance;
    private final Consumer<Line> out;
    private final double level;
    private long surgeThroughDay = Long.MIN_VALUE;

    /** A text of a report for each of its revisions. */
    private interface Body {
        String counted();
    }

    BenchSide(Section section, String state, Grain grain, SplittableRandom chance, Consumer<Line> out) {
        this.section = section;
        this.state = state;
        this.grain = grain;
        this.chance = chance;
        this.out = out;
        this.level = .2 + chance.nextDouble();
    }

    /** @param day epoch day */
    void send(long day) {
        if (surgeThroughDay < day && chance.nextDouble() < SURGES) {
            surgeThroughDay = day + SURGE_DAYS - 1;
        }
        if (grain == Grain.HOURLY) {
            hourly(day);
        } else {
            checks(day * DAY, DAY, "P1D");
            movements(day * DAY, DAY, "P1D");
        }
        LocalDate date = LocalDate.ofEpochDay(day);
        if (date.getDayOfMonth() == date.lengthOfMonth()) {
            month(date);
        }
    }

    private void hourly(long day) {
        for (int hour = 0; hour < 24; hour++) {
            long start = day * DAY + hour * HOUR;
            checks(start, HOUR, "PT1H");
            report(
                    "traffic",
                    start,
                    HOUR,
                    "PT1H",
                    () -> "\"vehiclesPassed\":" + count(150 * level) + ",\"lorriesPassed\":" + count(25 * level));
            if (hour % 6 == 0) {
                movements(start, 6 * HOUR, "PT6H");
            }
        }
        apprehensions(day);
    }

    private void checks(long start, long length, String duration) {
        report("check", start, length, duration, () -> check((double) length / HOUR, surge(start)));
    }

    private void movements(long start, long length, String duration) {
        report(
                "unauthorised-movement",
                start,
                length,
                duration,
                () -> "\"detections\":"
                        + count(level * length / HOUR * surge(start)) + ",\"context\":\""
                        + CONTEXTS.get(chance.nextInt(CONTEXTS.size())) + "\",\"direction\":\""
                        + section.directionTowards(state) + '"');
    }

    private double surge(long start) {
        return start / DAY <= surgeThroughDay ? SURGE : 1;
    }

    private String check(double hours, double surge) {
        long persons = count(30 * hours);
        StringBuilder hits = new StringBuilder();
        for (Threat threat : FOUND) {
            long found = Math.min(persons, count(persons * .004 * surge));
            if (found > 0) {
                hits.append(hits.isEmpty() ? "\"" : ",\"")
                        .append(threat)
                        .append("\":")
                        .append(found);
            }
        }
        return "\"regime\":\"POLICE_CHECK\",\"mobility\":\"" + (chance.nextInt(4) == 0 ? "STATIC" : "MOBILE")
                + "\",\"selectivity\":\"RISK_BASED\",\"joint\":" + (chance.nextInt(10) == 0) + ",\"personsChecked\":"
                + persons + ",\"vehiclesChecked\":" + persons / 2 + ",\"hits\":{" + hits + "},\"patrolHours\":"
                + (1 + persons / 20) + ",\"direction\":\"" + section.directionTowards(state) + '"';
    }

    private void apprehensions(long day) {
        for (Threat threat : List.of(
                Threat.UNAUTHORISED_MOVEMENT,
                Threat.MIGRANT_SMUGGLING,
                Threat.DRUGS_TRAFFICKING,
                Threat.DOCUMENT_FRAUD,
                Threat.ORGANISED_PROPERTY_CRIME)) {
            report(
                    "apprehension",
                    day * DAY,
                    DAY,
                    "P1D",
                    () -> "\"threat\":\"" + threat + "\",\"context\":\"POLICE_INLAND\",\"joint\":false,\"persons\":"
                            + count(3 * level));
        }
    }

    private void month(LocalDate last) {
        long start = last.withDayOfMonth(1).toEpochDay() * DAY;
        for (CounterName name : List.of(CounterName.COMPLAINTS, CounterName.PROTECTION_REQUESTED)) {
            report(
                    "counter",
                    start,
                    last.lengthOfMonth() * DAY,
                    "P1M",
                    () -> "\"name\":\"" + name + "\",\"value\":" + count(5));
        }
    }

    private void report(String kind, long start, long length, String duration, Body body) {
        String id = RandomId.next(chance);
        long delay = 5 * MINUTE + chance.nextLong(3 * HOUR);
        if (chance.nextDouble() < LATE) {
            delay += chance.nextLong((LATEST_DAYS - 1) * DAY);
        }
        long sent = start + length + delay;
        Line first = new Line(sent, json(kind, id, 0, sent, start, duration, body.counted()));
        out.accept(first);
        double fate = chance.nextDouble();
        if (fate < REPEATED) {
            out.accept(first);
        } else if (fate < REPEATED + CORRECTED) {
            long corrected = sent + HOUR + chance.nextLong(DAY - HOUR);
            out.accept(new Line(corrected, json(kind, id, 1, corrected, start, duration, body.counted())));
        }
    }

    private String json(String kind, String id, int revision, long sent, long start, String duration, String counted) {
        return "{\"kind\":\"" + kind + "\",\"reportId\":\"" + id + "\",\"revision\":" + revision + ",\"source\":\""
                + source(state) + "\",\"reportingState\":\"" + state + "\",\"reportedAt\":\""
                + Instant.ofEpochMilli(sent)
                + "\",\"section\":\"" + section.id() + "\",\"slot\":{\"start\":\"" + Instant.ofEpochMilli(start)
                + "\",\"duration\":\"" + duration + "\"}," + counted + '}';
    }

    /** The gateway of a state. */
    static String source(String state) {
        return state + "-SYNTH-1";
    }

    /** Poisson, by a normal law where the mean is large. */
    private long count(double mean) {
        if (mean > 30) {
            return Math.max(0, Math.round(mean + Math.sqrt(mean) * chance.nextGaussian()));
        }
        double limit = Math.exp(-mean);
        long count = 0;
        for (double product = chance.nextDouble(); product > limit; product *= chance.nextDouble()) {
            count++;
        }
        return count;
    }
}
