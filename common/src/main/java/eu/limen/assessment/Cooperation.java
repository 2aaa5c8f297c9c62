package eu.limen.assessment;

import eu.limen.model.Agreement;
import java.util.ArrayList;
import java.util.List;

/** Cooperation of the two states on a section that is in force in the week. */
record Cooperation(List<String> forms) {

    static Cooperation of(Findings findings) {
        List<String> forms = new ArrayList<>();
        findings.control().agreements().forEach(agreement -> forms.add(words(agreement)));
        if (findings.jointPatrolInForce()) {
            forms.add("a measure of joint patrols");
        }
        Double joint = findings.practice().jointShare();
        if (joint != null && joint > 0) {
            forms.add("joint checks (" + Words.percent(joint) + " of persons checked)");
        }
        return new Cooperation(List.copyOf(forms));
    }

    static String words(Agreement agreement) {
        return switch (agreement) {
            case ART_23A -> "transfers under Art. 23a";
            case JOINT_PATROLS -> "joint patrols";
            case PCCC -> "a police and customs cooperation centre";
            case BILATERAL_READMISSION -> "a bilateral readmission agreement";
        };
    }

    boolean inForce() {
        return !forms.isEmpty();
    }

    String text() {
        return inForce()
                ? "Cooperation in force: " + String.join(", ", forms) + "."
                : "No cooperation with the neighbour is recorded with this decision.";
    }
}
