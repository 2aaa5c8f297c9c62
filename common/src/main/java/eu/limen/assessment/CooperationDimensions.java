package eu.limen.assessment;

import eu.limen.model.Agreement;
import eu.limen.model.Dimension;
import eu.limen.model.DimensionCode;
import eu.limen.model.Support;
import eu.limen.register.Decision;
import java.util.ArrayList;
import java.util.List;

/** What the two states do together (Art. 23a, 26(1); Recommendation of 23.11.2023, (5), (18)). What is not on record may exist all the same. */
final class CooperationDimensions {

    private final Findings findings;
    private final Control control;
    private final PracticeWords words;

    CooperationDimensions(Findings findings) {
        this.findings = findings;
        this.control = findings.control();
        this.words = new PracticeWords(findings);
    }

    List<Dimension> all() {
        Cooperation cooperation = Cooperation.of(findings);
        return List.of(
                Dimension.of(
                        DimensionCode.COOPERATION,
                        cooperation.inForce() ? Support.FOR : Support.UNKNOWN,
                        null,
                        cooperation.inForce()
                                ? cooperation.text()
                                : "No record here of an agreement, of joint patrols or of joint checks with the neighbour;"
                                        + " they may exist all the same."),
                jointShare(),
                agreements(),
                neighbourConsulted(),
                jointRiskAnalysis());
    }

    private Dimension jointShare() {
        Double joint = findings.practice().jointShare();
        if (joint == null) {
            return Dimension.neither(
                    DimensionCode.JOINT_SHARE,
                    null,
                    "No persons checked are reported " + words.weeks() + ", so nobody can say how many jointly.");
        }
        double enough = findings.proportionality().thresholds().practice().jointShare();
        boolean counts = joint >= enough;
        return Dimension.of(
                DimensionCode.JOINT_SHARE,
                counts ? Support.FOR : Support.UNKNOWN,
                Words.percent(joint),
                "Persons checked jointly by the two states " + words.weeks() + ": " + Words.percent(joint) + "; from "
                        + Words.percent(enough) + " on it counts for cooperation"
                        + (counts ? "" : ", and fewer speak neither way")
                        + " (Recommendation of 23.11.2023, (5)(c)).");
    }

    private Dimension agreements() {
        List<String> recorded = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (Agreement agreement : Agreement.values()) {
            (control.agreements().contains(agreement) ? recorded : others).add(Cooperation.words(agreement));
        }
        return Dimension.of(
                DimensionCode.AGREEMENTS,
                recorded.isEmpty() ? Support.UNKNOWN : Support.FOR,
                recorded.isEmpty() ? null : String.join(", ", recorded),
                (recorded.isEmpty() ? "" : "On record with this decision: " + String.join(", ", recorded) + ". ")
                        + (others.isEmpty() ? "" : "No record here of: " + String.join(", ", others) + ". ")
                        + "Transfers under Art. 23a and police cooperation are alternatives to be examined (Art. 26(1)).");
    }

    private Dimension neighbourConsulted() {
        List<String> consulted = new ArrayList<>();
        for (Decision decision : control.decisions()) {
            Long day = decision.report().neighbourConsultedOnDay();
            if (day != null && day <= control.sundayDay()) {
                consulted.add(Words.date(day) + " (" + decision.measureId() + ")");
            }
        }
        return Dimension.of(
                DimensionCode.NEIGHBOUR_CONSULTED,
                consulted.isEmpty() ? Support.UNKNOWN : Support.FOR,
                consulted.isEmpty() ? null : String.join(", ", consulted),
                (consulted.isEmpty()
                                ? "No record here that the neighbour was consulted. "
                                : "The neighbour was consulted: " + String.join(", ", consulted) + ". ")
                        + "Fixed and systematic checks are to be discussed with it in advance (Recommendation of"
                        + " 23.11.2023, (18)).");
    }

    private Dimension jointRiskAnalysis() {
        List<String> joint = control.decisions().stream()
                .filter(decision -> Boolean.TRUE.equals(decision.report().jointRiskAnalysis()))
                .map(Decision::measureId)
                .toList();
        return Dimension.of(
                DimensionCode.JOINT_RISK_ANALYSIS,
                joint.isEmpty() ? Support.UNKNOWN : Support.FOR,
                joint.isEmpty() ? null : String.join(", ", joint),
                (joint.isEmpty()
                                ? "No record here of a joint risk analysis with this decision. "
                                : "A joint risk analysis is on record: " + String.join(", ", joint) + ". ")
                        + "Controls give way on the basis of risk analysis (Recommendation of 23.11.2023, (13), (18)).");
    }
}
