package eu.limen.levels;

import eu.limen.flow.Account;
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
import eu.limen.rules.CapacityRules;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For some weeks in a row a side's travellers wait too long, or too few of its lanes or connections are open (CAPACITY; (19) of the Recommendation of
 * 23.11.2023). Both states are told, since complementary measures are agreed with the neighbour ((21)).
 */
final class CapacityShortage implements LevelPattern {

    /** Weeks in which a side that once spoke of something is expected to go on speaking of it. */
    private static final int WEEKS_REMEMBERED = 8;

    private static final int SHORT_OF_MANY = 2;

    private final CapacityRules rules;

    CapacityShortage(CapacityRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Showing> look(RecentWeeks weeks) {
        List<Measured> spokenOf = Measured.in(weeks, WEEKS_REMEMBERED);
        if (spokenOf.isEmpty()) {
            return List.of();
        }
        List<Measured> lacking =
                spokenOf.stream().filter(each -> isShort(weeks, each)).toList();
        return List.of(new Showing(
                PatternName.CAPACITY,
                weeks.section().id(),
                null,
                "",
                weeks.newest().mondayDay(),
                weeks.tick(),
                sight(weeks, spokenOf, lacking),
                false,
                lacking.isEmpty() ? null : account(weeks, lacking)));
    }

    /** In each of the weeks; one that says nothing is not short, and not enough either. */
    private boolean isShort(RecentWeeks weeks, Measured each) {
        List<LevelWeek> last = weeks.last(rules.weeksInARow());
        return last.size() == rules.weeksInARow()
                && last.stream().allMatch(week -> each.capacity().isShort(week, each.state(), rules));
    }

    private Showing.Sight sight(RecentWeeks weeks, List<Measured> spokenOf, List<Measured> lacking) {
        if (!lacking.isEmpty()) {
            return Showing.Sight.SHOWS;
        }
        boolean allSuffice = spokenOf.stream().allMatch(each -> suffices(weeks, each));
        return allSuffice ? Showing.Sight.SHOWS_NOT : Showing.Sight.UNKNOWN;
    }

    /** Whether one of the weeks is known to have been enough, so that it cannot have been short in all. */
    private boolean suffices(RecentWeeks weeks, Measured each) {
        return each.capacity().isKnown(weeks.newest(), each.state())
                && weeks.last(rules.weeksInARow()).stream()
                        .anyMatch(week -> each.capacity().isKnown(week, each.state())
                                && !each.capacity().isShort(week, each.state(), rules));
    }

    private Account account(RecentWeeks weeks, List<Measured> lacking) {
        Section section = weeks.section();
        return new Account(
                "traffic on " + section.id() + " held up for " + inWeeks(),
                ", " + lacking.get(0).inWords(weeks.newest()),
                lacking.stream().map(Measured::toString).collect(Collectors.joining(" ")),
                List.of(section.id()),
                null,
                Addressees.ofBothLevels(section.states()),
                List.of(),
                0,
                lacking.size() >= SHORT_OF_MANY ? Severity.MODERATE : Severity.MINOR,
                Certainty.OBSERVED,
                lacking.stream().map(Measured::state).distinct().count()
                        == section.states().size(),
                null,
                null,
                null,
                null,
                weeks.dataUntil(),
                weeks.newest().measuresInForce(),
                reasons(weeks, lacking),
                lacking.stream().map(each -> point(weeks, each)).distinct().toList());
    }

    private List<Reason> reasons(RecentWeeks weeks, List<Measured> lacking) {
        List<Reason> reasons = new ArrayList<>();
        for (Measured each : lacking) {
            reasons.add(new Reason(
                    "capacity",
                    each.capacity().inWords() + ", " + each.state() + ": " + each.shown(weeks.newest()),
                    each.capacity().enough(rules) + ", in one of " + inWeeks(),
                    "Recommendation (EU) 2024/268, point 19",
                    "Checks of " + each.state() + ", " + each.capacity().inWords() + ", for " + inWeeks() + ": "
                            + Stream.of(weeks.last(rules.weeksInARow()))
                                    .flatMap(List::stream)
                                    .map(each::shown)
                                    .collect(Collectors.joining(", then "))
                            + ". Enough would be " + each.capacity().enough(rules) + "."));
        }
        reasons.add(new Reason(
                "complementary measures",
                "staff or equipment short",
                "traffic stays fluid, all cross-border connections stay available",
                "Recommendation (EU) 2024/268, point 21",
                "Where resources do not suffice, the states can agree on complementary measures with each other. How many "
                        + "are on duty is not part of these data."));
        return List.copyOf(reasons);
    }

    private String inWeeks() {
        return rules.weeksInARow() == 1 ? "1 week" : rules.weeksInARow() + " weeks";
    }

    private static EvidencePoint point(RecentWeeks weeks, Measured each) {
        return new EvidencePoint(
                weeks.section().id(),
                weeks.section().directionTowards(each.state()),
                Words.isoDay(weeks.newest().mondayDay()),
                Label.HIGH,
                null,
                null,
                null);
    }

    /** One thing that one side speaks of. */
    private record Measured(Capacity capacity, String state) {

        static List<Measured> in(RecentWeeks weeks, int remembered) {
            List<LevelWeek> last = weeks.last(remembered);
            List<Measured> spokenOf = new ArrayList<>();
            for (String state : weeks.section().states()) {
                for (Capacity capacity : Capacity.values()) {
                    if (last.stream().anyMatch(week -> capacity.isKnown(week, state))) {
                        spokenOf.add(new Measured(capacity, state));
                    }
                }
            }
            return spokenOf;
        }

        String shown(LevelWeek week) {
            return capacity.shown(capacity.of(week, state));
        }

        String inWords(LevelWeek week) {
            return capacity.inWords() + " of " + state + ": " + shown(week);
        }
    }
}
