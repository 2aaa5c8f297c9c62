package eu.limen.sequences;

import eu.limen.flow.Account;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.flow.VehicleDay;
import eu.limen.model.Certainty;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import eu.limen.model.Severity;
import eu.limen.model.Threat;
import eu.limen.patterns.Addressees;
import eu.limen.patterns.FalseAlerts;
import eu.limen.patterns.VehicleHitsMatcher;
import eu.limen.patterns.Words;
import eu.limen.register.Section;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RuleSets;
import eu.limen.rules.VehicleRules;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** Says of each day and side of a section whether its checks of vehicles brought unusual hits: at its close, and again when a correction changes it. */
public final class VehicleHits {

    private static final List<Threat> THREATS = List.of(Threat.FIREARMS_TRAFFICKING, Threat.DRUGS_TRAFFICKING);

    /** The horizon of 56 days, and slack for what is on its way. */
    private static final int DAYS_OPEN_TO_CHANGE = 64;

    private final Section section;
    private final RuleSets rules;

    public VehicleHits(Section section, RuleSets rules) {
        this.section = section;
        this.rules = rules;
    }

    /** Says what a tick closes or changes. */
    public void compute(VehicleBook book, long tick, Consumer<Showing> out) {
        if (book.changedFrom == Long.MAX_VALUE) {
            return;
        }
        long newest =
                book.days.keySet().stream().mapToLong(Long::longValue).max().orElse(book.lookedThrough);
        long oldest = newest - DAYS_OPEN_TO_CHANGE + 1;
        for (long day = Math.max(book.changedFrom, oldest); day <= newest; day++) {
            for (Threat threat : THREATS) {
                for (String state : section.states()) {
                    say(book, threat, state, day, tick, out);
                }
            }
        }
        book.lookedThrough = Math.max(book.lookedThrough, newest);
        book.changedFrom = Long.MAX_VALUE;
        book.said.keySet().removeIf(key -> dayOf(key) < oldest);
        book.days.keySet().removeIf(day -> day < oldest - HitLook.DAYS_BACK);
    }

    private static String key(Threat threat, String state, long day) {
        return threat.name() + '|' + state + '|' + day;
    }

    private static long dayOf(String key) {
        return Long.parseLong(key.substring(key.lastIndexOf('|') + 1));
    }

    private void say(VehicleBook book, Threat threat, String state, long day, long tick, Consumer<Showing> out) {
        RuleSet ruleSet = rules.at(closeOf(day, tick));
        VehicleRules vehicle = ruleSet.parametersOf(section.id()).vehicle();
        HitLook look = HitLook.of(book.days, threat, state, day, vehicle);
        Sight sight = look.sight();
        Showing before = book.said.get(key(threat, state, day));
        if (before == null && sight != Sight.SHOWS && !somethingIsShown(book, threat)) {
            return;
        }
        boolean isNews = before == null && day > book.lookedThrough;
        var showing = new Showing(
                PatternName.ARMS_OR_DRUGS_IN_VEHICLES,
                section.id(),
                threat,
                state,
                day,
                tick,
                sight,
                isNews && sight == Sight.SHOWS,
                sight == Sight.SHOWS ? account(book, threat, state, day, look, vehicle) : null);
        if (before == null || !before.saysTheSameAs(showing)) {
            book.said.put(key(threat, state, day), showing);
            out.accept(showing);
        }
    }

    private long closeOf(long day, long tick) {
        return rules.at(tick).parameters().time().dayClosesMillis(day);
    }

    /** Days without hits are told only where there are hits that they may end. */
    private static boolean somethingIsShown(VehicleBook book, Threat threat) {
        return book.said.values().stream().anyMatch(showing -> showing.threat() == threat && showing.shows());
    }

    private Account account(
            VehicleBook book, Threat threat, String state, long day, HitLook look, VehicleRules vehicle) {
        VehicleDay known = Objects.requireNonNull(book.days.get(day), "day");
        return new Account(
                "repeated finds of " + inWords(threat) + " in vehicles on both sides of " + section.id(),
                "",
                Long.toString(look.hits()),
                List.of(section.id()),
                null,
                Addressees.ofBothLevels(section.states()),
                List.of(),
                0,
                Severity.MODERATE,
                Certainty.LIKELY,
                true,
                look.hits(),
                look.expected(),
                look.exposureChange(),
                FalseAlerts.vehicleHitsPerYear(vehicle.hitAlpha()),
                known.dataUntil(),
                known.measuresInForce(),
                List.of(reason(threat, state, look, vehicle)),
                List.of(new EvidencePoint(
                        section.id(),
                        section.directionTowards(state),
                        Words.isoDay(day),
                        Label.HIGH,
                        look.hits(),
                        look.expected(),
                        look.pValue())));
    }

    private static String inWords(Threat threat) {
        return threat == Threat.FIREARMS_TRAFFICKING ? "firearms" : "drugs";
    }

    private Reason reason(Threat threat, String state, HitLook look, VehicleRules vehicle) {
        return new Reason(
                "arms-or-drugs-in-vehicles",
                String.format(
                        Locale.ENGLISH,
                        "%d found by the side of %s in %s vehicles, p = %.4f",
                        look.hits(),
                        state,
                        Words.number(look.vehicles()),
                        look.pValue()),
                String.format(
                        Locale.ENGLISH,
                        "%d days with p <= %s (vehicle.hitAlpha) within %d days, not all on one side",
                        VehicleHitsMatcher.HIT_DAYS,
                        Double.toString(vehicle.hitAlpha()),
                        VehicleHitsMatcher.WITHIN_DAYS),
                Words.provision(threat),
                "Checks on both sides of " + section.id() + " have found " + inWords(threat)
                        + " in vehicles on several days close together, more than each side's own finds per vehicle checked led to expect. "
                        + "What belongs together only those who know the cases can say.");
    }
}
