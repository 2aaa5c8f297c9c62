package eu.limen.exchange;

import eu.limen.flow.SectionWeek;
import eu.limen.model.Certainty;
import eu.limen.model.Endorsement;
import eu.limen.model.Indicator;
import eu.limen.model.IsoText;
import eu.limen.model.SideAgreement;
import eu.limen.model.Situation;
import eu.limen.register.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is known of how well days and weeks are attested, while a recomputation runs. */
final class Attestation {

    private final Completeness completeness = new Completeness();
    private final Map<String, TreeMap<Long, Week>> weeks = new HashMap<>();

    /** What is said of a week of a section. */
    private record Week(SideAgreement agreement, Map<String, Endorsement> endorsement) {}

    void hear(Situation situation) {
        completeness.hear(situation);
    }

    /** Takes what the weeks of a section show, by their Mondays, as epoch days. */
    void hear(String section, Map<Long, SectionWeek> shown) {
        completeness.hear(section, shown);
    }

    void hear(Indicator indicator) {
        weeks.computeIfAbsent(indicator.section(), section -> new TreeMap<>())
                .put(
                        IsoText.mondayOf(indicator.week()),
                        new Week(indicator.agreement(), new TreeMap<>(indicator.endorsement())));
    }

    /** What the confidence in findings rests on, as it is known now. */
    Grounds grounds(List<Finding> findings, long firstDay, long lastDay, Certainty certainty, boolean bothSides) {
        List<String> sections =
                findings.stream().map(Finding::section).distinct().toList();
        boolean oneSided = !sections.isEmpty()
                && sections.stream()
                        .allMatch(section -> Section.of(section, 0, null).oneSided());
        return new Grounds(
                certainty,
                bothSides,
                oneSided,
                completeness.least(findings, firstDay, lastDay),
                agreement(sections, firstDay, lastDay),
                endorsement(sections, firstDay, lastDay));
    }

    /** The same product with the last word of the contact points, which may come after it. */
    AnalysisProduct endorsed(AnalysisProduct product) {
        Grounds before = product.grounds();
        Grounds now = new Grounds(
                before.certainty(),
                before.bothSides(),
                before.oneSidedByNature(),
                before.completeness(),
                before.agreement(),
                endorsement(product.sections(), product.firstDay(), product.lastDay()));
        return product.restingOn(now);
    }

    /** Of several sections the least favourable; of several weeks the newest. */
    private SideAgreement agreement(List<String> sections, long firstDay, long lastDay) {
        List<SideAgreement> words = new ArrayList<>();
        for (String section : sections) {
            Week newest = newest(section, firstDay, lastDay);
            words.add(newest == null ? SideAgreement.NOT_ASSESSED : newest.agreement());
        }
        if (words.contains(SideAgreement.DISCORDANT)) {
            return SideAgreement.DISCORDANT;
        }
        return words.stream().distinct().count() == 1 ? words.get(0) : SideAgreement.UNDETERMINED;
    }

    private Map<String, Endorsement> endorsement(List<String> sections, long firstDay, long lastDay) {
        Map<String, Endorsement> words = new TreeMap<>();
        for (String section : sections) {
            Week newest = newest(section, firstDay, lastDay);
            if (newest != null) {
                newest.endorsement().forEach((state, word) -> words.put(section + ' ' + state, word));
            }
        }
        return words;
    }

    private @Nullable Week newest(String section, long firstDay, long lastDay) {
        Map.Entry<Long, Week> entry =
                weeks.getOrDefault(section, new TreeMap<>()).floorEntry(lastDay);
        return entry == null || entry.getKey() < IsoText.mondayOf(firstDay) ? null : entry.getValue();
    }
}
