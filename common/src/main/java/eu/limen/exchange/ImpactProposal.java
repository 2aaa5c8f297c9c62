package eu.limen.exchange;

import eu.limen.model.Level;
import eu.limen.model.Severity;
import eu.limen.model.Threat;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The impact levels that the figures suggest (Implementing Regulation (EU) 2021/581, Art. 17). The originator assigns them, the owner may change them.
 *
 * @param aspects a word for each aspect that the report bears on; the others are not in it
 * @param overall the highest of them; LOW where it bears on none
 */
public record ImpactProposal(Map<ImpactAspect, ImpactWord> aspects, ImpactWord overall) {

    /** Always shown with it. */
    public static final String NOTE =
            "Proposed: the originator assigns it (Art. 17(3)). EUROSUR's own levels belong to external sections.";

    public ImpactProposal {
        aspects = Map.copyOf(aspects);
    }

    /**
     * The rule: each aspect that a threat bears on has the word of the size, hidden persons make the one about lives at least medium.
     *
     * @param threats none where it is about movement as such, as with mutual transfers
     */
    static ImpactProposal of(ImpactWord size, List<Threat> threats, Way way) {
        List<Threat> borneBy = threats.isEmpty() ? List.of(Threat.UNAUTHORISED_MOVEMENT) : threats;
        Map<ImpactAspect, ImpactWord> aspects = new EnumMap<>(ImpactAspect.class);
        for (ImpactAspect aspect : ImpactAspect.values()) {
            if (borneBy.stream().anyMatch(aspect::concerns)) {
                aspects.put(aspect, size);
            }
        }
        if (way.concealed()) {
            aspects.merge(ImpactAspect.LIVES_OF_MIGRANTS, ImpactWord.MEDIUM, ImpactProposal::higher);
        }
        return new ImpactProposal(aspects, aspects.values().stream().reduce(ImpactWord.LOW, ImpactProposal::higher));
    }

    /** The size by an alert's severity; low where a count is below five, since the severity is made of them, and low for a fall. */
    static ImpactWord size(Severity severity, List<Finding> findings) {
        if (isSmall(findings)) {
            return ImpactWord.LOW;
        }
        return switch (severity) {
            case EXTREME, SEVERE -> ImpactWord.HIGH;
            case MODERATE -> ImpactWord.MEDIUM;
            case MINOR, UNKNOWN -> ImpactWord.LOW;
        };
    }

    /** The same by an indicator's level, which is Limen's own and not EUROSUR's. */
    static ImpactWord size(Level level, List<Finding> findings) {
        if (isSmall(findings)) {
            return ImpactWord.LOW;
        }
        return switch (level) {
            case CRITICAL, HIGH -> ImpactWord.HIGH;
            case MEDIUM -> ImpactWord.MEDIUM;
            case LOW, NOT_ASSESSED -> ImpactWord.LOW;
        };
    }

    private static boolean isSmall(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::small)
                || findings.stream().allMatch(finding -> finding.change() == Change.FALL);
    }

    private static ImpactWord higher(ImpactWord one, ImpactWord other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
