package eu.limen.explain;

import eu.limen.law.LegalRegime;
import eu.limen.law.LegalRule;
import eu.limen.model.Deadline;
import java.util.List;
import java.util.stream.Collectors;

/** How each date of the law in a verdict was counted, from which row of the law. */
final class DeadlineBranches {

    private DeadlineBranches() {}

    static void add(Branch root, List<Deadline> deadlines, String regime, long asOfDay, Thresholds thresholds) {
        Branch dates = root.add("Dates of the law under " + regime + ", as of " + Say.day(asOfDay)
                + "; a record kept elsewhere is not known here");
        LegalRegime law = LegalRegime.of(regime);
        for (Deadline deadline : deadlines) {
            Branch date = dates.add(deadline.due() + ", " + Say.plain(deadline.status()) + ": " + deadline.rule()
                    + ", duty of " + deadline.dutyHolder() + "; provision: " + deadline.provision());
            date.add("counted: " + deadline.counting());
            date.add(row(deadline, law));
            if (deadline.caveat() != null) {
                date.add("caveat: " + deadline.caveat());
            }
        }
        if (deadlines.isEmpty()) {
            dates.add("none that is current or passed lately");
        }
        dates.add(String.join(", ", thresholds.all("deadline")));
    }

    private static String row(Deadline deadline, LegalRegime law) {
        return law.rules().stream()
                .filter(rule ->
                        rule.rule().equals(deadline.rule()) && rule.provision().equals(deadline.provision()))
                .map(DeadlineBranches::row)
                .distinct()
                .collect(Collectors.joining("; ", "row of the law: ", ""));
    }

    private static String row(LegalRule rule) {
        return rule.regime() + ", " + Say.plain(rule.kind()) + ", "
                + rule.period().words() + ", answered by " + Say.plain(rule.answeredBy()) + ", how it is known: "
                + Say.plain(rule.attested());
    }
}
