package eu.limen.levels;

import eu.limen.flow.Fact;
import eu.limen.flow.FactChange;
import eu.limen.flow.FlowWeek;
import eu.limen.flow.Showing;
import eu.limen.flow.Tick;
import eu.limen.levels.SameThreat.StatedThreat;
import eu.limen.model.StatementReport;
import eu.limen.model.Threat;
import eu.limen.model.ThreatAssessment;
import eu.limen.register.KnownFacts;
import eu.limen.register.Lineage;
import eu.limen.register.MeasureRegister;
import eu.limen.register.Periods;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import eu.limen.rules.RuleSets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Compares the sections of one threat week by week: at the close of a week, and again when something learnt later changes it. */
public final class NetworkLevels {

    private static final int DAYS_A_WEEK = 7;
    /** The horizon of 56 days, and two weeks for what is on its way. */
    private static final int WEEKS_OPEN_TO_CHANGE = 10;

    private final Threat threat;
    private final SectionRegister sections;
    private final RuleSets rules;

    public NetworkLevels(Threat threat, SectionRegister sections, RuleSets rules) {
        this.threat = threat;
        this.sections = sections;
        this.rules = rules;
    }

    public static void take(NetworkLevelBook book, NetworkLevelInput input) {
        FlowWeek week = input.week();
        if (week != null) {
            book.weeks.put(week.section() + '|' + week.direction() + '|' + week.mondayDay(), week);
            book.changedFrom = Math.min(book.changedFrom, week.mondayDay());
        }
        if (input.fact() != null) {
            takeFact(book, input.section(), input.fact(), input.threat(), input.tick());
        }
    }

    /** A fact that does not name the threat, or no longer does, is as one that went. */
    private static void takeFact(NetworkLevelBook book, String section, FactChange change, Threat threat, long tick) {
        Fact fact = change.fact();
        String key = section + '|' + change.factId();
        if (fact == null || !names(fact, threat)) {
            if (book.facts.remove(key) != null) {
                changes(book, tick);
            }
            return;
        }
        if (!fact.equals(book.facts.put(key, fact))) {
            changes(book, KnownFacts.reportedAtMillis(fact));
        }
    }

    private static void changes(NetworkLevelBook book, long knownMillis) {
        long monday = Periods.monday(Math.floorDiv(knownMillis, Tick.DAY_MILLIS));
        book.changedFrom = Math.min(book.changedFrom, monday - (long) WEEKS_OPEN_TO_CHANGE * DAYS_A_WEEK);
    }

    private static boolean names(Fact fact, Threat threat) {
        if (fact.measure() != null) {
            return fact.measure().threats().contains(threat);
        }
        return fact.statement() != null && fact.statement().threat() == threat;
    }

    /** Looks at what a tick closes or changes; gives the next tick to be called at, Long.MAX_VALUE if there is none without input. */
    public long compute(NetworkLevelBook book, long tick, Consumer<Showing> out) {
        long closed = closedMonday(tick);
        long due = book.lookedThrough == Long.MIN_VALUE ? closed : book.lookedThrough + DAYS_A_WEEK;
        long from = Math.max(Math.min(due, book.changedFrom), closed - (long) (WEEKS_OPEN_TO_CHANGE - 1) * DAYS_A_WEEK);
        for (long monday = from; monday <= closed; monday += DAYS_A_WEEK) {
            look(book, monday, tick, out);
        }
        book.lookedThrough = Math.max(book.lookedThrough, closed);
        book.changedFrom = Long.MAX_VALUE;
        forget(book, closed - (long) WEEKS_OPEN_TO_CHANGE * DAYS_A_WEEK);
        boolean waits = !threat.countable() && !book.facts.isEmpty();
        return waits ? closes(closed + DAYS_A_WEEK, tick) : Long.MAX_VALUE;
    }

    private void look(NetworkLevelBook book, long monday, long tick, Consumer<Showing> out) {
        var rulesOfWeek = NetworkLevelRules.of(rules.at(closes(monday, tick)));
        var sameThreat = new SameThreat(rulesOfWeek);
        if (!threat.countable()) {
            say(book, sameThreat.stated(threat, monday, tick, words(book, monday, tick)), out);
            return;
        }
        var flows = new RisingFlows(
                book.weeks.values().stream()
                        .filter(week -> week.mondayDay() == monday)
                        .toList(),
                rulesOfWeek);
        say(book, new NetworkRise(rulesOfWeek).look(threat, monday, tick, flows), out);
        say(book, sameThreat.counted(threat, monday, tick, flows), out);
    }

    private static void say(NetworkLevelBook book, Showing showing, Consumer<Showing> out) {
        String key = showing.pattern() + "|" + showing.day();
        Showing before = book.said.get(key);
        if (before == null || !before.at(showing.tick()).equals(showing)) {
            book.said.put(key, showing);
            out.accept(showing);
        }
    }

    /** The states whose word at the close of a week was that the threat persists, section by section. */
    private List<StatedThreat> words(NetworkLevelBook book, long monday, long tick) {
        long sunday = monday + DAYS_A_WEEK - 1;
        Map<String, List<Fact>> bySection = new TreeMap<>();
        book.facts.forEach((key, fact) -> bySection
                .computeIfAbsent(key.substring(0, key.indexOf('|')), unused -> new ArrayList<>())
                .add(fact));
        List<StatedThreat> words = new ArrayList<>();
        bySection.forEach((id, facts) -> {
            Section section = sections.find(id);
            if (section != null) {
                MeasureRegister.of(section, KnownFacts.at(facts, closes(monday, tick))).lineagesInForce(sunday).stream()
                        .filter(lineage -> persists(lineage, sunday))
                        .forEach(lineage -> words.add(
                                new StatedThreat(lineage.controllingState(), id, lineage.measureIdsOn(sunday))));
            }
        });
        return StatedThreat.sorted(words);
    }

    private boolean persists(Lineage lineage, long day) {
        return lineage.threatsOn(day).contains(threat)
                && lineage.statementsOn(threat, day).stream()
                        .filter(word -> word.header().reportingState().equals(lineage.controllingState()))
                        .map(StatementReport::assessment)
                        .anyMatch(ThreatAssessment.PERSISTS::equals);
    }

    private long closes(long monday, long tick) {
        return rules.at(tick).parameters().time().weekClosesMillis(monday);
    }

    /** Monday of the last ISO week that is closed at a tick. */
    private long closedMonday(long tick) {
        long latest = Periods.monday(Math.floorDiv(tick, Tick.DAY_MILLIS)) - DAYS_A_WEEK;
        return closes(latest, tick) <= tick ? latest : latest - DAYS_A_WEEK;
    }

    private static void forget(NetworkLevelBook book, long oldest) {
        book.weeks.values().removeIf(week -> week.mondayDay() <= oldest);
        book.said.values().removeIf(showing -> showing.day() <= oldest);
    }
}
