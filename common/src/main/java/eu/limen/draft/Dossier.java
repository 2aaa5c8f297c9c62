package eu.limen.draft;

import eu.limen.law.Clock;
import eu.limen.law.Clocks;
import eu.limen.law.LegalRegime;
import eu.limen.law.LocalDay;
import eu.limen.model.MeasureReport;
import eu.limen.model.Threat;
import eu.limen.register.Decision;
import eu.limen.register.Lineage;
import eu.limen.register.Section;
import eu.limen.rules.RuleSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a draft about one decision is made from: what was known at an instant, and nothing else.
 *
 * @param measure the decision that the draft is about
 * @param input name of the input, for people
 * @param knownAtMillis last tick that is known, epoch milliseconds
 * @param rules in force at that tick
 * @param decisions all decisions known, by id
 * @param files all sections of the register, by id
 */
public record Dossier(
        MeasureReport measure,
        String input,
        long knownAtMillis,
        RuleSet rules,
        Map<String, MeasureReport> decisions,
        Map<String, SectionFile> files) {

    public Dossier {
        decisions = new TreeMap<>(decisions);
        files = new TreeMap<>(files);
    }

    /** The controlling state. */
    String state() {
        return measure.header().reportingState();
    }

    /** The day up to which knowledge reaches, local epoch day of the controlling state. */
    long asOfDay() {
        return LocalDay.in(state(), knownAtMillis);
    }

    /** The sections on which the decision is in force on at least one day, by id. */
    List<SectionFile> sections() {
        return files.values().stream().filter(file -> decisionOn(file) != null).toList();
    }

    /** The decision as it holds on a section; null where it never does. */
    @Nullable
    Decision decisionOn(SectionFile file) {
        for (Decision decision : file.register().decisions()) {
            if (decision.measureId().equals(measure.measureId())) {
                return decision;
            }
        }
        return null;
    }

    /** The decision's lineage on a section. */
    @Nullable
    Lineage lineageOn(SectionFile file) {
        return file.register().lineages().stream()
                .filter(lineage -> lineage.controllingState().equals(state())
                        && lineage.id().equals(measure.lineage()))
                .findFirst()
                .orElse(null);
    }

    /** The movement that is controlled on a section. */
    String direction(Section section) {
        return section.directionTowards(state());
    }

    /** The clocks of the law on a section that matter on the day, of all lineages and both directions, by date. */
    List<Clock> clocks(SectionFile file) {
        LegalRegime regime = LegalRegime.of(rules.regime());
        return Clocks.on(
                file.section(), file.register(), regime, rules.parameters().deadline(), asOfDay());
    }

    /** All decisions of the lineage, this one among them, by start. */
    List<MeasureReport> lineage() {
        return decisions.values().stream()
                .filter(decision -> decision.header().reportingState().equals(state())
                        && decision.lineage().equals(measure.lineage()))
                .sorted(Comparator.comparingLong(MeasureReport::startDay).thenComparing(MeasureReport::measureId))
                .toList();
    }

    /** Threats of the decision that counts can show. */
    List<Threat> countedThreats() {
        return measure.threats().stream().filter(Threat::countable).toList();
    }

    /** Threats of the decision that counts cannot show. */
    List<Threat> statedThreats() {
        return measure.threats().stream().filter(threat -> !threat.countable()).toList();
    }

    /** The states on the other side of its sections, sorted. */
    List<String> neighbours() {
        return sections().stream()
                .map(SectionFile::section)
                .filter(section -> !section.oneSided())
                .map(section -> section.across(state()))
                .distinct()
                .sorted()
                .toList();
    }

    /** The other sections that share a state with one of the decision's, by id. */
    List<SectionFile> surroundings() {
        List<SectionFile> own = sections();
        List<SectionFile> around = new ArrayList<>();
        for (SectionFile file : files.values()) {
            boolean near = own.stream().anyMatch(mine -> mine.section().sharesStateWith(file.section()));
            if (near && !own.contains(file)) {
                around.add(file);
            }
        }
        return around;
    }

    /** The file of a section of the register. */
    SectionFile file(String section) {
        return Objects.requireNonNull(files.get(section), section);
    }
}
