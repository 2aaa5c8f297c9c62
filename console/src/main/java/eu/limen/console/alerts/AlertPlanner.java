package eu.limen.console.alerts;

import eu.limen.console.directory.ContactPoint;
import eu.limen.console.directory.NightChannel;
import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.AlertStatus;
import eu.limen.model.PatternName;
import eu.limen.model.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Judges who in a state is told of an alert, when and by which way. One instance plans one alert for one state. Pure: no clock, no database. */
public final class AlertPlanner {

    /** What may wake people, if it is also immediate and no exercise. */
    private static final Set<PatternName> WAKING =
            Set.of(PatternName.SURGE, PatternName.ARMS_OR_DRUGS_IN_VEHICLES, PatternName.NETWORK_RISE);

    private static final Set<AlertStatus> OPEN = Set.of(AlertStatus.NEW, AlertStatus.UPDATE);

    /** What is news of today; the other families remind and keep until a digest. */
    private static final Set<AlertFamily> AT_ONCE = Set.of(AlertFamily.PATTERN, AlertFamily.TREND);

    private final Alert alert;
    private final Occasion occasion;
    private final AlertSettings settings;
    private final Night night;
    private final Ladder ladder;
    private final Map<String, List<Instant>> pages = new HashMap<>();
    private final Map<PlannedDelivery.Message, PlannedDelivery> plan = new LinkedHashMap<>();

    public AlertPlanner(Alert alert, Occasion occasion, AlertSettings settings) {
        this.alert = alert;
        this.occasion = occasion;
        this.settings = settings;
        night = new Night(occasion.zone(), settings.nightFrom(), settings.nightTo());
        ladder = new Ladder(alert, occasion);
        occasion.pages().forEach((desk, sent) -> pages.put(desk, new ArrayList<>(sent)));
    }

    /** The state's own topic hears of every revision, at once. */
    public static PlannedDelivery topic(String state, Instant now) {
        return PlannedDelivery.quiet(state, Channel.TOPIC, Step.FIRST, now);
    }

    /** Whether the directory names anybody. If not nobody is told, and an alarm is due. */
    public boolean knowsAnybody() {
        return !ladder.all().isEmpty();
    }

    /** Of an alert that asks for an answer. */
    public List<PlannedDelivery> asking() {
        Instant silencedUntil = occasion.silencedUntil();
        if (silencedUntil != null) {
            ladder.readers().forEach(desk -> digest(desk, occasion.cadence(), silencedUntil));
        } else if (isForDigest()) {
            ladder.readers().forEach(desk -> digest(desk, occasion.cadence(), occasion.now()));
        } else {
            escalate();
        }
        return List.copyOf(plan.values());
    }

    /** Of an alert that was taken back or has ended, to those who had been told: by day at once, else in the morning. */
    public List<PlannedDelivery> closing(Collection<String> told) {
        for (ContactPoint desk : occasion.desks()) {
            if (!told.contains(desk.id()) || !desk.canBeReached()) {
                continue;
            }
            if (isForDigest() || night.covers(occasion.now())) {
                digest(desk, DigestCadence.DAILY, occasion.now());
            } else {
                tellByDay(desk, occasion.now());
            }
        }
        return List.copyOf(plan.values());
    }

    /** Whether it is no news any more: then its topic hears of it and no person. */
    public boolean isExpired() {
        return alert.expiresMillis() <= occasion.asOf().toEpochMilli();
    }

    private boolean isForDigest() {
        boolean now = alert.urgency() == Urgency.IMMEDIATE
                || (alert.urgency() == Urgency.EXPECTED && AT_ONCE.contains(alert.family()));
        boolean closed = alert.urgency() == Urgency.PAST && AT_ONCE.contains(alert.family());
        return !now && !closed;
    }

    /** That something is over can wait. */
    private boolean mayWake() {
        Instant late = Instant.ofEpochMilli(alert.knownAtMillis()).plus(settings.lateAfter());
        return WAKING.contains(alert.pattern())
                && alert.urgency() == Urgency.IMMEDIATE
                && !alert.exercise()
                && OPEN.contains(alert.status())
                && occasion.asOf().isBefore(late);
    }

    /** Both states of a section are planned alike and at once: neither waits for the other. */
    private void escalate() {
        boolean immediate = alert.urgency() == Urgency.IMMEDIATE;
        Duration pause = immediate ? settings.immediatePause() : settings.expectedPause();
        Instant due = occasion.now();
        boolean somebody = false;
        for (int rung = 0; rung < ladder.rungs().size(); rung++) {
            boolean lastResort = rung == ladder.rungs().size() - 1;
            List<ContactPoint> desks = ladder.rungs().get(rung);
            if (lastResort && !immediate) {
                break;
            }
            List<ContactPoint> present = ladder.onDuty(desks, due);
            for (ContactPoint desk : present) {
                tell(desk, due);
            }
            for (ContactPoint absent : desks) {
                if (!present.contains(absent) && !lastResort) {
                    digest(absent, DigestCadence.DAILY, due);
                }
            }
            if (!present.isEmpty()) {
                somebody = true;
                due = due.plus(pause);
            }
        }
        if (!somebody) {
            // In doubt a known recipient hears, on duty or not.
            ladder.all().forEach(desk -> tell(desk, occasion.now()));
        }
    }

    private void tell(ContactPoint desk, Instant due) {
        if (!night.covers(due)) {
            tellByDay(desk, due);
            return;
        }
        if (!mayWake() || desk.nightChannel() == NightChannel.NONE || pagesIn(desk, due) >= settings.pagesANight()) {
            digest(desk, DigestCadence.DAILY, due);
            return;
        }
        pages.computeIfAbsent(desk.id(), none -> new ArrayList<>()).add(due);
        boolean webhook =
                desk.email() == null || (desk.nightChannel() == NightChannel.WEBHOOK && desk.webhook() != null);
        add(desk, webhook ? Channel.WEBHOOK : Channel.EMAIL, due);
    }

    private long pagesIn(ContactPoint desk, Instant due) {
        return pages.getOrDefault(desk.id(), List.of()).stream()
                .filter(at -> night.covers(at) && night.of(at).equals(night.of(due)))
                .count();
    }

    private void tellByDay(ContactPoint desk, Instant due) {
        if (desk.email() != null) {
            add(desk, Channel.EMAIL, due);
        }
        if (desk.webhook() != null) {
            add(desk, Channel.WEBHOOK, due);
        }
    }

    private void add(ContactPoint desk, Channel channel, Instant due) {
        Instant wakesUntil = mayWake() ? due.plus(settings.lateAfter()) : null;
        put(new PlannedDelivery(desk.id(), channel, Step.of(desk.level()), due, wakesUntil));
    }

    private void digest(ContactPoint desk, DigestCadence cadence, Instant after) {
        Instant due = cadence.next(after, occasion.zone(), settings.morningDigest(), settings.secondDigest());
        Channel channel = desk.email() == null ? Channel.WEBHOOK : Channel.EMAIL;
        put(PlannedDelivery.quiet(desk.id(), channel, Step.DIGEST, due));
    }

    /** Who also sits in for somebody hears once, at the earlier time. */
    private void put(PlannedDelivery planned) {
        plan.putIfAbsent(planned.message(), planned);
    }
}
