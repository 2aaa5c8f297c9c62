package eu.limen.scenario;

import eu.limen.model.ApprehensionReport;
import eu.limen.model.CheckReport;
import eu.limen.model.Context;
import eu.limen.model.CounterName;
import eu.limen.model.CounterReport;
import eu.limen.model.Kind;
import eu.limen.model.Mobility;
import eu.limen.model.MovementReport;
import eu.limen.model.Outcomes;
import eu.limen.model.RefusalGround;
import eu.limen.model.Regime;
import eu.limen.model.Selectivity;
import eu.limen.model.Share;
import eu.limen.model.Slot;
import eu.limen.model.SlotFrame;
import eu.limen.model.SlotLength;
import eu.limen.model.Threat;
import eu.limen.model.TrafficReport;
import eu.limen.model.TransferBasis;
import eu.limen.model.Transport;
import eu.limen.register.StateZones;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts what one side sees in a slot, and hands it to the delivery. All of it is invented. */
final class SideCounts {

    private static final int FEW = 2;
    private static final int DAYS_A_WEEK = 7;
    private static final double DISPERSION = 1.3;
    private static final double CHECKS_DISPERSION = 6;

    private static final double CHECKS_A_DAY = 40;
    private static final double CHECKS_PER_DETECTION = 10;
    private static final double MORE_UNDER_CONTROL = 2;
    private static final double INLAND_SHARE = .3;
    private static final double APPREHENDED = .25;
    private static final double SUMMER = .3;
    private static final double YEAR_DAYS = 365.25;
    private static final double SPRING_DAY = 110;
    private static final double PERSONS_A_VEHICLE = 1.8;
    private static final double VEHICLES_A_DAY = 4_000;
    private static final double VEHICLES_PER_DETECTION = 150;
    private static final double LORRIES = .18;

    /** Local days are kept where the roster says so. */
    static final Set<String> LOCAL_DAYS = Set.of("AT", "DE", "FR", "IT", "FI", "RO");

    private static final Map<Threat, Double> PER_CHECK = new EnumMap<>(Map.of(
            Threat.MIGRANT_SMUGGLING, .0015,
            Threat.DRUGS_TRAFFICKING, .002,
            Threat.DOCUMENT_FRAUD, .001,
            Threat.FIREARMS_TRAFFICKING, .0002,
            Threat.ORGANISED_PROPERTY_CRIME, .0006));

    private static final List<CounterName> COUNTERS =
            List.of(CounterName.PROTECTION_REQUESTED, CounterName.PRESUMED_MINORS, CounterName.COMPLAINTS);
    private static final Map<CounterName, Double> PER_DETECTION = Map.of(
            CounterName.PROTECTION_REQUESTED, .1, CounterName.PRESUMED_MINORS, .03, CounterName.COMPLAINTS, .004);

    private final BorderSide side;
    private final Chance chance;
    private final StreamDelivery delivery;
    private final Course course;

    SideCounts(BorderSide side, Chance chance, StreamDelivery delivery) {
        this.side = side;
        this.chance = chance;
        this.delivery = delivery;
        this.course = course(side.section().id());
    }

    /** A rise on the Italian and Slovenian borders in autumn 2024, a fall on Germany's eastern ones in spring 2025. */
    private static Course course(String section) {
        return switch (section) {
            case "FR-IT", "IT-SI", "AT-IT" -> Course.steady(1).times(1.8, Days.day("2024-09-02"));
            case "DE-PL", "CZ-DE", "AT-DE" -> Course.steady(1).times(.45, Days.day("2025-03-03"));
            default -> Course.steady(1);
        };
    }

    /** Detections that are to be expected on a day. */
    private double expected(long day) {
        double season = 1 + SUMMER * StrictMath.sin(2 * Math.PI * (day - SPRING_DAY) / YEAR_DAYS);
        return side.level() * course.on(day) * season * WeeklyCycle.WORKING_WEEK.on(day);
    }

    private double expected(long firstDay, int days) {
        double sum = 0;
        for (long day = firstDay; day < firstDay + days; day++) {
            sum += expected(day);
        }
        return sum;
    }

    private static int days(SlotLength length) {
        return length == SlotLength.WEEK ? DAYS_A_WEEK : 1;
    }

    void checksAndMovements(long firstDay, boolean controlled) {
        SlotLength length = side.grain();
        int days = days(length);
        double mean = expected(firstDay, days);
        checks(firstDay, length, mean, controlled);
        Context context = controlled ? Context.BORDER_CONTROL : inland();
        movements(firstDay, length, mean * (controlled ? 1 : INLAND_SHARE), context);
        if (controlled && chance.happens(INLAND_SHARE)) {
            movements(firstDay, length, mean * INLAND_SHARE, inland());
        }
    }

    private Context inland() {
        List<Context> contexts = List.of(
                Context.POLICE_INLAND, Context.POLICE_INLAND, Context.TRAFFIC, Context.CRIME_PREVENTION_OPERATION);
        return contexts.get(chance.below(contexts.size()));
    }

    private void checks(long firstDay, SlotLength length, double detections, boolean controlled) {
        double mean = (CHECKS_A_DAY * Math.min(1, side.level()) * days(length) + CHECKS_PER_DETECTION * detections)
                * (controlled ? MORE_UNDER_CONTROL : 1);
        long persons = chance.overdispersed(mean, CHECKS_DISPERSION);
        Map<Threat, Long> hits = new EnumMap<>(Threat.class);
        for (Map.Entry<Threat, Double> each : PER_CHECK.entrySet()) {
            long found = chance.overdispersed(persons * each.getValue(), DISPERSION);
            if (found > 0) {
                hits.put(each.getKey(), found);
            }
        }
        Selectivity selectivity =
                controlled && chance.happens(INLAND_SHARE) ? Selectivity.SYSTEMATIC : Selectivity.RISK_BASED;
        boolean joint = !controlled && chance.happens(.1);
        boolean mobile = chance.happens(controlled ? INLAND_SHARE : .8);
        Long refused = controlled ? Long.valueOf(chance.poisson(detections * INLAND_SHARE)) : null;
        long open = 1L + chance.below(4);
        send(
                Kind.CHECK,
                firstDay,
                length,
                (header, share, back) -> new CheckReport(
                        header,
                        frame(firstDay, length, back, null),
                        controlled ? Regime.BORDER_CONTROL : Regime.POLICE_CHECK,
                        mobile ? Mobility.MOBILE : Mobility.STATIC,
                        selectivity,
                        joint,
                        part(persons, share),
                        part((long) (persons / PERSONS_A_VEHICLE), share),
                        hits,
                        null,
                        null,
                        null,
                        refused,
                        1 + persons / 20,
                        null,
                        null,
                        null,
                        mobile ? null : new Share(open, 4),
                        null));
    }

    private void movements(long firstDay, SlotLength length, double mean, Context context) {
        long detections = chance.overdispersed(mean, DISPERSION);
        Transport transport = Transport.values()[chance.below(Transport.values().length)];
        boolean told = chance.happens(.7);
        send(Kind.UNAUTHORISED_MOVEMENT, firstDay, length, (header, share, back) -> {
            long known = part(detections, share);
            return new MovementReport(
                    header,
                    frame(firstDay, length, back, side.direction()),
                    known,
                    context,
                    told && known > FEW ? transport : null,
                    null,
                    null,
                    null);
        });
    }

    /** Weekly, for all sides: nobody apprehended is a report, too. */
    void apprehensions(long monday, boolean controlled) {
        long persons = chance.overdispersed(expected(monday, DAYS_A_WEEK) * APPREHENDED, DISPERSION);
        long refused = controlled ? chance.below((int) persons + 1) : 0;
        long transferred = chance.below((int) (persons - refused) + 1);
        boolean timed = chance.happens(.8);
        boolean toNeighbour = !side.section().oneSided() && chance.happens(.9);
        RefusalGround ground = RefusalGround.values()[chance.below(RefusalGround.values().length)];
        Context context = controlled ? Context.BORDER_CONTROL : inland();
        long takenBack = chance.below((int) transferred + 1);
        long within = transferred - chance.below((int) transferred / 2 + 1);
        send(Kind.APPREHENSION, monday, SlotLength.WEEK, (header, share, back) -> {
            boolean many = persons > FEW;
            Map<RefusalGround, Long> grounds = Map.of(ground, refused);
            return new ApprehensionReport(
                    header,
                    frame(monday, SlotLength.WEEK, back, null),
                    Threat.UNAUTHORISED_MOVEMENT,
                    context,
                    false,
                    persons,
                    null,
                    null,
                    null,
                    null,
                    many
                            ? new Outcomes(
                                    refused,
                                    persons - refused - transferred,
                                    transferred,
                                    timed ? Long.valueOf(within) : null,
                                    takenBack,
                                    transferred - takenBack)
                            : null,
                    many && toNeighbour ? TransferBasis.ART_23A : null,
                    many && toNeighbour ? side.section().across(side.state()) : null,
                    many && refused > 0 ? grounds : null);
        });
    }

    void traffic(long monday) {
        double size = VEHICLES_A_DAY * Math.min(1, side.level()) + VEHICLES_PER_DETECTION * side.level();
        long vehicles = (long) (size * DAYS_A_WEEK * (.9 + chance.uniform() / 5));
        send(
                Kind.TRAFFIC,
                monday,
                SlotLength.WEEK,
                (header, share, back) -> new TrafficReport(
                        header,
                        frame(monday, SlotLength.WEEK, back, null),
                        part(vehicles, share),
                        part((long) (vehicles * LORRIES), share),
                        null));
    }

    /** @param firstDay of the month */
    void counters(long firstDay, int daysOfMonth) {
        double mean = expected(firstDay, daysOfMonth);
        Slot slot = new Slot(startMillis(side.state(), firstDay), SlotLength.MONTH);
        for (CounterName name : COUNTERS) {
            long value = chance.poisson(mean * PER_DETECTION.getOrDefault(name, 0.0));
            delivery.send(
                    Kind.COUNTER,
                    firstDay + daysOfMonth,
                    (header, share, back) ->
                            new CounterReport(header, side.section().id(), null, slot, name, part(value, share), null));
        }
    }

    private void send(Kind kind, long firstDay, SlotLength length, StreamDelivery.Counting counting) {
        delivery.send(kind, firstDay + days(length), counting);
    }

    private SlotFrame frame(long firstDay, SlotLength length, int slotsBack, @Nullable String direction) {
        long day = firstDay - (long) slotsBack * days(length);
        return new SlotFrame(
                side.section().id(), new Slot(startMillis(side.state(), day), length), null, null, direction);
    }

    /** Midnight of a day, local or UTC. */
    private static long startMillis(String state, long day) {
        ZoneId zone = LOCAL_DAYS.contains(state) ? StateZones.of(state).orElseThrow() : ZoneOffset.UTC;
        return LocalDate.ofEpochDay(day).atStartOfDay(zone).toInstant().toEpochMilli();
    }

    private static long part(long count, double share) {
        return (long) (count * share);
    }
}
