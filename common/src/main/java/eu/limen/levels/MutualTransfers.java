package eu.limen.levels;

import eu.limen.flow.Account;
import eu.limen.flow.Quantity;
import eu.limen.flow.Showing;
import eu.limen.model.Certainty;
import eu.limen.model.EvidencePoint;
import eu.limen.model.Label;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import eu.limen.model.Severity;
import eu.limen.patterns.Addressees;
import eu.limen.patterns.Words;
import eu.limen.register.Section;
import eu.limen.rules.TransferRules;
import java.util.ArrayList;
import java.util.List;

/**
 * Within some weeks both states of a section transferred many of the persons they apprehended there to each other (PING_PONG, shown as "repeated
 * mutual transfers"; Art. 23a, Annex XII). The counts are of acts: nobody can say whether they concern the same persons.
 */
final class MutualTransfers implements LevelPattern {

    private final TransferRules rules;

    MutualTransfers(TransferRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Showing> look(RecentWeeks weeks) {
        Section section = weeks.section();
        List<LevelWeek> window = weeks.last(rules.windowWeeks());
        if (section.oneSided() || nothingApprehended(window)) {
            return List.of();
        }
        List<Transfers> sides = section.states().stream()
                .map(state -> Transfers.of(state, window, rules.windowWeeks()))
                .toList();
        boolean shows = sides.stream().allMatch(side -> side.isHigh(rules));
        return List.of(new Showing(
                PatternName.PING_PONG,
                section.id(),
                null,
                "",
                weeks.newest().mondayDay(),
                weeks.tick(),
                sight(sides, shows),
                false,
                shows ? account(weeks, sides) : null));
    }

    private static boolean nothingApprehended(List<LevelWeek> window) {
        return window.stream()
                .flatMap(week -> week.sides().stream())
                .allMatch(side -> side.sums().get(Quantity.APPREHENSION_REPORTS) == 0);
    }

    /** One side that is known to be low is enough to say no; a side that did not report is not low. */
    private Showing.Sight sight(List<Transfers> sides, boolean shows) {
        if (shows) {
            return Showing.Sight.SHOWS;
        }
        boolean oneIsLow = sides.stream().anyMatch(side -> side.isEveryWeekKnown() && !side.isHigh(rules));
        return oneIsLow ? Showing.Sight.SHOWS_NOT : Showing.Sight.UNKNOWN;
    }

    private Account account(RecentWeeks weeks, List<Transfers> sides) {
        Section section = weeks.section();
        return new Account(
                "repeated mutual transfers on " + section.id(),
                ", " + inWords(sides) + " within " + rules.windowWeeks() + " weeks",
                inWords(sides),
                List.of(section.id()),
                null,
                Addressees.ofBothLevels(section.states()),
                List.of(),
                0,
                Severity.MODERATE,
                Certainty.OBSERVED,
                true,
                null,
                null,
                null,
                null,
                weeks.dataUntil(),
                weeks.newest().measuresInForce(),
                reasons(sides),
                sides.stream().map(side -> point(weeks, side)).toList());
    }

    private static String inWords(List<Transfers> sides) {
        return sides.stream()
                .map(side -> Words.number(side.transferred()) + " by " + side.state())
                .reduce((one, other) -> one + " and " + other)
                .orElseThrow();
    }

    private List<Reason> reasons(List<Transfers> sides) {
        List<Reason> reasons = new ArrayList<>();
        for (Transfers side : sides) {
            reasons.add(new Reason(
                    "mutual-transfers",
                    Words.number(side.transferred()) + " of " + Words.number(side.stated()) + " persons, by "
                            + side.state(),
                    "at least " + rules.leastTransferred() + " and " + Percent.of(rules.leastShare())
                            + ", by each side",
                    "Regulation (EU) 2016/399, Art. 23a(1)",
                    side.state() + " transferred " + Words.number(side.transferred()) + " of the "
                            + Words.number(side.stated()) + " persons whom it apprehended near this border in "
                            + rules.windowWeeks() + " weeks and whose transfer it states. " + taken(side)
                            + without(side)));
        }
        reasons.add(new Reason(
                "acts, not persons",
                "counts of transfers",
                "told beside the figures",
                null,
                "Transfers are acts. Whether the same persons are meant cannot be seen in counts; the two states can agree how "
                        + "to avoid that anyone is passed back and forth."));
        return List.copyOf(reasons);
    }

    private static String taken(Transfers side) {
        return side.takenBack() + side.notTakenBack() == 0
                ? ""
                : "It states " + Words.number(side.takenBack()) + " as taken back and "
                        + Words.number(side.notTakenBack()) + " as not taken back. ";
    }

    private static String without(Transfers side) {
        long without = side.apprehended() - side.stated();
        return without == 0
                ? ""
                : "For " + Words.number(without)
                        + " more no transfer is stated; reports of one or two persons must not.";
    }

    private static EvidencePoint point(RecentWeeks weeks, Transfers side) {
        return new EvidencePoint(
                weeks.section().id(),
                weeks.section().directionFrom(side.state()),
                Words.isoDay(weeks.newest().mondayDay()),
                Label.HIGH,
                side.transferred(),
                null,
                null);
    }
}
