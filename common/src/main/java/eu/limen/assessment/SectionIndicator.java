package eu.limen.assessment;

import eu.limen.model.Confidence;
import eu.limen.model.Indicator;
import eu.limen.model.Level;
import eu.limen.model.PatternMention;
import eu.limen.model.ResultIds;
import eu.limen.model.SideAgreement;
import eu.limen.model.Threat;
import eu.limen.model.ThreatScore;
import eu.limen.model.Verdict;
import eu.limen.register.Lineage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts a week's indicator together: the section's score is the highest of its threats, and says which. */
final class SectionIndicator {

    private final SectionHistory history;
    private final WeekTable table;
    private final AssessmentRules rules;
    private final Reliability reliability;

    SectionIndicator(SectionHistory history, WeekTable table, AssessmentRules rules) {
        this.history = history;
        this.table = table;
        this.rules = rules;
        this.reliability = new Reliability(history);
    }

    Indicator of(List<Scored> scored, List<Verdict> verdicts, long mondayDay, long tick) {
        Scored driver = driver(scored);
        String week = IsoWeek.label(mondayDay);
        String section = history.section().id();
        return new Indicator(
                ResultIds.indicator(section, week),
                0,
                tick,
                rules.generatedBy(),
                new IndicatorReasons(rules, scored, driver).reasons(),
                section,
                week,
                driver == null ? null : driver.points(),
                highestLevel(scored),
                driver == null ? null : driver.flow().threat(),
                driver == null ? Confidence.LOW : reliability.confidence(driver, mondayDay),
                reliability.joint(scored, driver),
                driver == null ? SideAgreement.NOT_ASSESSED : reliability.agreement(driver),
                threats(scored, mondayDay),
                patterns(mondayDay),
                Practices.of(table.sides(mondayDay)),
                verdicts,
                Endorsements.of(history, mondayDay));
    }

    /** The highest score; of equals the first in the order of directions and threats. */
    private static @Nullable Scored driver(List<Scored> scored) {
        Scored highest = null;
        for (Scored score : scored) {
            if (score.assessed() && (highest == null || score.points() > highest.points())) {
                highest = score;
            }
        }
        return highest;
    }

    /** NOT_ASSESSED, not LOW, where nothing could be assessed. */
    private static Level highestLevel(List<Scored> scored) {
        return scored.stream()
                .filter(Scored::assessed)
                .map(score -> score.state().level())
                .max(Comparator.naturalOrder())
                .orElse(Level.NOT_ASSESSED);
    }

    /** What was scored, then what counts cannot show of the measures in force: named, never scored. */
    private List<ThreatScore> threats(List<Scored> scored, long mondayDay) {
        List<ThreatScore> threats = new ArrayList<>();
        scored.forEach(score -> threats.add(score.score()));
        Set<Flow> uncountable =
                new TreeSet<>(Comparator.comparing(Flow::direction).thenComparing(Flow::threat));
        for (Lineage lineage : history.measures().lineages()) {
            for (long day = mondayDay; day < mondayDay + IsoWeek.DAYS; day++) {
                for (Threat threat : lineage.threatsOn(day)) {
                    if (!threat.countable()) {
                        uncountable.add(new Flow(threat, lineage.direction()));
                    }
                }
            }
        }
        uncountable.forEach(flow -> threats.add(unscored(flow)));
        return threats;
    }

    private static ThreatScore unscored(Flow flow) {
        return new ThreatScore(
                flow.threat(),
                flow.direction(),
                null,
                Level.NOT_ASSESSED,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private List<PatternMention> patterns(long mondayDay) {
        return history.sightings().stream()
                .filter(sighting ->
                        sighting.sections().contains(history.section().id()))
                .filter(sighting -> sighting.heldBetween(mondayDay, mondayDay + IsoWeek.DAYS - 1))
                .sorted(Comparator.comparing(Sighting::alertId))
                .map(sighting -> new PatternMention(sighting.alertId(), sighting.pattern(), sighting.firstDay()))
                .toList();
    }
}
