package eu.limen.deadlines;

import eu.limen.flow.Account;
import eu.limen.flow.Fact;
import eu.limen.flow.FactChange;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.flow.Tick;
import eu.limen.law.Clock;
import eu.limen.law.Clocks;
import eu.limen.law.LegalRegime;
import eu.limen.law.LocalDay;
import eu.limen.model.MeasureReport;
import eu.limen.model.PatternName;
import eu.limen.patterns.DeadlineWindows;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import eu.limen.register.StateZones;
import eu.limen.rules.DeadlineRules;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RuleSets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Watches the dates that the law sets for a state's controls and tells of each once it comes near: on every local day of the state, and
 * when a decision comes, changes or goes. A date that had passed before anything was known of it is not told of; verdicts show it.
 */
public final class Deadlines {

    /** A day that never comes. */
    private static final long NEVER = Long.MAX_VALUE;

    private final String state;
    private final ZoneId zone;
    private final SectionRegister sections;
    private final RuleSets rules;

    public Deadlines(String state, SectionRegister sections, RuleSets rules) {
        this.state = state;
        this.zone = StateZones.of(state).orElse(ZoneOffset.UTC);
        this.sections = sections;
        this.rules = rules;
    }

    public static void take(DeadlineBook book, DeadlineInput input) {
        FactChange change = input.fact();
        book.nextChangeDay = Long.MIN_VALUE;
        KnownDecision known = book.decisions.get(change.factId());
        TreeSet<String> sections = new TreeSet<>(known == null ? List.of() : known.sections());
        if (change.fact() != null) {
            sections.add(input.section());
            book.decisions.put(change.factId(), new KnownDecision(change.fact(), List.copyOf(sections)));
            return;
        }
        sections.remove(input.section());
        if (known == null || sections.isEmpty()) {
            book.decisions.remove(change.factId());
            return;
        }
        book.decisions.put(change.factId(), new KnownDecision(known.fact(), List.copyOf(sections)));
    }

    /** Looks at all dates at a tick; gives the next tick to be called at, Long.MAX_VALUE if there is none without input. */
    public long compute(DeadlineBook book, long tick, Consumer<Showing> out) {
        RuleSet inForce = rules.at(tick);
        long asOfDay = LocalDay.in(state, tick);
        if (asOfDay >= book.nextChangeDay || !inForce.version().equals(book.ruleSetVersion)) {
            book.nextChangeDay = lookAtAll(book, inForce, asOfDay, tick, out);
            book.ruleSetVersion = inForce.version();
        }
        return book.nextChangeDay == NEVER ? Long.MAX_VALUE : nextDay(asOfDay);
    }

    /** Gives the next day on which a date may stand differently; NEVER if nothing is left to come. */
    private long lookAtAll(DeadlineBook book, RuleSet inForce, long asOfDay, long tick, Consumer<Showing> out) {
        LegalRegime regime = LegalRegime.of(inForce.regime());
        DeadlineRules lead = inForce.parameters().deadline();
        Map<String, Due> dues = Due.of(clocks(book, regime, lead, asOfDay));
        dues.forEach((key, due) -> look(book, key, due, lead, asOfDay, tick, out));
        new TreeMap<>(book.told).forEach((key, before) -> {
            if (!dues.containsKey(key)) {
                leave(book, key, before, tick, out);
            }
        });
        boolean nothingLeft = dues.isEmpty() && !anyToCome(book, asOfDay);
        return nothingLeft
                ? NEVER
                : Turns.after(asOfDay, dues.values(), measures(book).toList(), sectionsOfState(), regime, lead);
    }

    private List<Section> sectionsOfState() {
        return sections.sectionsOfState(state);
    }

    private List<Clock> clocks(DeadlineBook book, LegalRegime regime, DeadlineRules lead, long asOfDay) {
        Map<String, List<Fact>> bySection = new TreeMap<>();
        book.decisions
                .values()
                .forEach(decision -> decision.sections()
                        .forEach(section -> bySection
                                .computeIfAbsent(section, unused -> new ArrayList<>())
                                .add(decision.fact())));
        List<Clock> clocks = new ArrayList<>();
        bySection.forEach((id, facts) -> {
            Section section = sections.find(id);
            if (section != null) {
                clocks.addAll(Clocks.on(section, MeasureRegister.of(section, facts), regime, lead, asOfDay));
            }
        });
        return clocks;
    }

    private void look(
            DeadlineBook book,
            String key,
            Due due,
            DeadlineRules lead,
            long asOfDay,
            long tick,
            Consumer<Showing> out) {
        Showing before = book.told.get(key);
        long leadDay = due.leadDay(lead);
        boolean isNews = due.isOpen() && leadDay <= asOfDay;
        if (before == null && !isNews) {
            return;
        }
        long day = before == null ? leadDay : before.day();
        Account account = new DueAccount(due, asOfDay).account();
        say(book.told, key, window(key, DeadlineWindows.AHEAD, day, Sight.SHOWS, account, tick), out);
        boolean over = due.isMet() || asOfDay > due.dueDay() + lead.passedDays();
        close(book, key, day, over, tick, out);
    }

    /** A duty that is no longer there: its decision went, or runs no further. */
    private static void leave(DeadlineBook book, String key, Showing before, long tick, Consumer<Showing> out) {
        if (isBorneOut(book, before)) {
            close(book, key, before.day(), true, tick, out);
        } else {
            say(book.told, key, window(key, DeadlineWindows.AHEAD, before.day(), Sight.SHOWS_NOT, null, tick), out);
        }
        book.told.remove(key);
        book.closed.remove(key);
    }

    /** Whether the decisions it rested on are still known. */
    private static boolean isBorneOut(DeadlineBook book, Showing before) {
        TreeSet<String> known = new TreeSet<>();
        measures(book).forEach(measure -> known.add(measure.measureId()));
        return before.account() != null && known.containsAll(before.account().measuresInForce());
    }

    private static void close(DeadlineBook book, String key, long day, boolean over, long tick, Consumer<Showing> out) {
        if (!over && !book.closed.containsKey(key)) {
            return;
        }
        Sight sight = over ? Sight.SHOWS_NOT : Sight.UNKNOWN;
        say(book.closed, key, window(key, DeadlineWindows.CLOSED, day, sight, null, tick), out);
    }

    private static void say(Map<String, Showing> said, String key, Showing showing, Consumer<Showing> out) {
        Showing before = said.get(key);
        if (before == null || !before.saysTheSameAs(showing)) {
            said.put(key, showing);
            out.accept(showing);
        }
    }

    private static Showing window(
            String key, String part, long day, Sight sight, @Nullable Account account, long tick) {
        return new Showing(PatternName.DEADLINE, key, null, part, day, tick, sight, false, account);
    }

    /** Whether a decision is in force or still to come. */
    private static boolean anyToCome(DeadlineBook book, long asOfDay) {
        return measures(book).anyMatch(measure -> measure.endDay() >= asOfDay);
    }

    private static Stream<MeasureReport> measures(DeadlineBook book) {
        return book.decisions.values().stream()
                .map(decision -> decision.fact().measure())
                .filter(Objects::nonNull);
    }

    /** The first tick of the next local day. */
    private long nextDay(long asOfDay) {
        long midnight =
                LocalDate.ofEpochDay(asOfDay + 1).atStartOfDay(zone).toInstant().toEpochMilli();
        return Tick.atOrAfter(midnight);
    }
}
