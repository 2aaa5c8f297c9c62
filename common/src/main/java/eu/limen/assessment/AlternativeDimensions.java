package eu.limen.assessment;

import eu.limen.flow.Showing;
import eu.limen.levels.Distinctness;
import eu.limen.model.Attestation;
import eu.limen.model.Dimension;
import eu.limen.model.DimensionCode;
import eu.limen.model.LegalGround;
import eu.limen.model.MeasureType;
import eu.limen.model.PatternName;
import eu.limen.model.Support;
import eu.limen.register.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Whether police checks could take the place of the control without becoming one, and whether travel restrictions could (Art. 23(a), 26(1)). */
final class AlternativeDimensions {

    private final Findings findings;
    private final Proportionality practised;

    AlternativeDimensions(Findings findings) {
        this.findings = findings;
        this.practised = findings.proportionality();
    }

    List<Dimension> all() {
        return List.of(equivalenceRisk(), attestation(), travelRestrictions());
    }

    private Dimension equivalenceRisk() {
        List<Distinctness> known = practised.distinctness().stream()
                .filter(Distinctness::saysSomething)
                .toList();
        boolean alert = !findings.alarms()
                .of(
                        PatternName.EQUIVALENCE_DRIFT,
                        practised.thresholds().distinction().windowWeeks())
                .isEmpty();
        if (known.isEmpty() && !alert) {
            return Dimension.neither(
                    DimensionCode.EQUIVALENCE_RISK,
                    null,
                    "Too few police checks are reported in the last "
                            + practised.thresholds().distinction().windowWeeks()
                            + " weeks to say whether they are distinct from border control (Art. 23(a)(iii)).");
        }
        String value = known.stream()
                .map(side -> side.state() + " " + side.lessClearFeatures() + " of " + Distinctness.features())
                .collect(Collectors.joining(", "));
        return Dimension.of(
                DimensionCode.EQUIVALENCE_RISK,
                risk(known, alert),
                value.isEmpty() ? null : value,
                "Features that tell police checks from border control and are less clear: "
                        + (value.isEmpty() ? "not known" : value) + unknown(known) + "." + details(known)
                        + (alert ? " An alert of equivalence risk holds." : "")
                        + " What that means in law is for courts (Art. 23(a)(iii); C-188/10, C-278/12).");
    }

    private Support risk(List<Distinctness> known, boolean alert) {
        if (alert || known.stream().anyMatch(side -> side.sight() == Showing.Sight.SHOWS)) {
            return Support.AGAINST;
        }
        boolean distinct = known.stream().allMatch(side -> side.sight() == Showing.Sight.SHOWS_NOT);
        return distinct ? Support.FOR : Support.UNKNOWN;
    }

    private static String unknown(List<Distinctness> known) {
        int most = known.stream().mapToInt(Distinctness::unknownFeatures).max().orElse(0);
        return most == 0 ? "" : "; up to " + most + " are not reported";
    }

    private static String details(List<Distinctness> known) {
        return known.stream()
                .filter(side -> side.lessClearFeatures() > 0)
                .map(side -> " " + side.state() + ": " + String.join(", ", side.inWords()) + ".")
                .collect(Collectors.joining());
    }

    private Dimension attestation() {
        List<Decision> police = practised.beside(MeasureType.INTENSIFIED_POLICE_CHECKS);
        if (police.isEmpty()) {
            return Dimension.neither(
                    DimensionCode.ATTESTATION,
                    null,
                    "No record here of intensified police checks on this section, so there is nothing to attest"
                            + " (Art. 23(a)).");
        }
        List<String> said = new ArrayList<>();
        boolean all = true;
        boolean denied = false;
        for (Decision decision : police) {
            Attestation word = decision.report().attestation();
            boolean whole = word != null && word.objective() && word.basis() && word.legalLimits();
            all &= whole;
            denied |= word != null && !whole;
            said.add(decision.measureId() + " " + words(word));
        }
        return Dimension.of(
                DimensionCode.ATTESTATION,
                attested(all, denied),
                String.join(", ", said),
                "The authority's word that its police checks are no border control, in their objective, basis and legal"
                        + " limits (Art. 23(a)(i) to (iii)): " + String.join(", ", said) + ".");
    }

    private static Support attested(boolean all, boolean denied) {
        if (denied) {
            return Support.AGAINST;
        }
        return all ? Support.FOR : Support.UNKNOWN;
    }

    private static String words(@Nullable Attestation word) {
        if (word == null) {
            return "no record here";
        }
        List<String> open = new ArrayList<>();
        if (!word.objective()) {
            open.add("objective");
        }
        if (!word.basis()) {
            open.add("basis");
        }
        if (!word.legalLimits()) {
            open.add("legal limits");
        }
        return open.isEmpty() ? "attested" : "not attested for " + Words.and(open);
    }

    /** Common travel restrictions are an alternative only to a control for reasons of public health (Art. 21a(2)). */
    private Dimension travelRestrictions() {
        boolean health = findings.control().decisions().stream()
                .anyMatch(decision -> decision.report().grounds().contains(LegalGround.PUBLIC_HEALTH));
        return health
                ? Dimension.neither(
                        DimensionCode.TRAVEL_RESTRICTIONS,
                        "to be weighed",
                        "The control rests on public health: whether common travel restrictions could attain the same is"
                                + " to be weighed, and not in these data (Art. 21a(2), 26(1)).")
                : Dimension.neither(
                        DimensionCode.TRAVEL_RESTRICTIONS,
                        "not applicable",
                        "The control does not rest on public health, so common travel restrictions do not apply"
                                + " (Art. 21a(2), 26(1)).");
    }
}
