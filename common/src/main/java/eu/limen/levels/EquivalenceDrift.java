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
import eu.limen.rules.DistinctionRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Police checks of one side have lost several of the features that tell them from border control (EQUIVALENCE_DRIFT; Art. 23(a); domain ). It
 * says how many are less clear and which, and never what that means in law: that is for courts (C-188/10, C-278/12). The checking state hears it
 * first. Border control itself is never meant.
 */
final class EquivalenceDrift implements LevelPattern {

    private static final String PROVISION = "Regulation (EU) 2016/399, Art. 23(a)(iii)";

    private final DistinctionRules rules;

    EquivalenceDrift(DistinctionRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Showing> look(RecentWeeks weeks) {
        return weeks.section().states().stream()
                .flatMap(state -> look(weeks, state))
                .toList();
    }

    private Stream<Showing> look(RecentWeeks weeks, String state) {
        Distinctness police = Distinctness.of(state, weeks.last(rules.windowWeeks()), rules);
        if (police.checks().weeks() == 0) {
            return Stream.empty();
        }
        Showing.Sight sight = police.sight();
        return Stream.of(new Showing(
                PatternName.EQUIVALENCE_DRIFT,
                weeks.section().id() + "~" + state,
                null,
                "",
                weeks.newest().mondayDay(),
                weeks.tick(),
                sight,
                false,
                sight == Showing.Sight.SHOWS ? account(weeks, police) : null));
    }

    private Account account(RecentWeeks weeks, Distinctness police) {
        PoliceWeeks checks = police.checks();
        List<Feature> lessClear = police.lessClear();
        List<Feature> notKnown = police.notKnown();
        Section section = weeks.section();
        Set<String> neighbours = new TreeSet<>(section.states());
        neighbours.remove(checks.state());
        return new Account(
                "police checks of " + checks.state() + " on " + section.id() + ": " + lessClear.size() + " of "
                        + Feature.values().length + " distinguishing features less clear",
                "",
                lessClear.toString(),
                List.of(section.id()),
                null,
                Addressees.national(List.of(checks.state())),
                Addressees.national(neighbours),
                neighbours.isEmpty() ? 0 : rules.neighbourAfterDays(),
                Severity.MINOR,
                notKnown.isEmpty() ? Certainty.LIKELY : Certainty.POSSIBLE,
                section.oneSided(),
                null,
                null,
                null,
                null,
                weeks.dataUntil(),
                weeks.newest().measuresInForce(),
                reasons(checks, lessClear, notKnown),
                List.of(point(weeks, checks)));
    }

    private List<Reason> reasons(PoliceWeeks checks, List<Feature> lessClear, List<Feature> notKnown) {
        List<Reason> reasons = new ArrayList<>();
        for (Feature feature : lessClear) {
            double value = feature.of(checks);
            reasons.add(new Reason(
                    "distinguishing feature",
                    feature.lessClear(value),
                    "below: " + feature.lessClear(feature.limit(rules)),
                    PROVISION,
                    "Less clear: " + feature.clear() + ". In " + rules.windowWeeks() + " weeks: "
                            + feature.lessClear(value) + "."));
        }
        for (Feature feature : notKnown) {
            reasons.add(new Reason(
                    "distinguishing feature",
                    "not known",
                    "below: " + feature.lessClear(feature.limit(rules)),
                    PROVISION,
                    "Not known: " + feature.clear() + ". The reports do not say."));
        }
        reasons.add(new Reason(
                "what it means",
                lessClear.size() + " of " + Feature.values().length + " features less clear",
                "fewer than " + rules.leastFeatures(),
                PROVISION,
                "Police checks are to be devised and carried out in a manner clearly distinct from systematic checks at external "
                        + "borders. This is not a finding about their lawfulness: their aims and their legal framework are not part "
                        + "of these data."));
        return List.copyOf(reasons);
    }

    private static EvidencePoint point(RecentWeeks weeks, PoliceWeeks checks) {
        return new EvidencePoint(
                weeks.section().id(),
                weeks.section().directionTowards(checks.state()),
                Words.isoDay(weeks.newest().mondayDay()),
                Label.HIGH,
                null,
                null,
                null);
    }
}
