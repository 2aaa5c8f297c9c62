package eu.limen.console.rules;

import eu.limen.admission.PersonalText;
import eu.limen.codec.RuleSetInspection;
import eu.limen.codec.RuleSetReader;
import eu.limen.register.Problem;
import eu.limen.register.SectionRegister;
import eu.limen.rules.Exemplar;
import eu.limen.rules.Expectation;
import eu.limen.rules.Remark;
import eu.limen.rules.RuleSet;
import java.util.List;
import java.util.stream.Stream;

/** Looks at a text that somebody proposes as rules, as {@code limen rules check} does: what is wrong first, then whether its exemplars hold. Pure. */
public final class RuleExamination {

    private RuleExamination() {}

    /** Everything for which it cannot be proposed; nothing if it can. */
    public static List<String> problems(String yaml, SectionRegister register) {
        RuleSetInspection inspection = RuleSetReader.inspect("rules", yaml);
        List<String> wrong = inspection.remarks(register).stream()
                .filter(remark -> remark.weight() == Remark.Weight.WRONG)
                .map(remark -> text(remark.problem()) + "; " + remark.advice())
                .toList();
        RuleSet rules = inspection.rules();
        if (rules == null || !wrong.isEmpty()) {
            return wrong;
        }
        if (names(rules).anyMatch(PersonalText::isSuspected)) {
            return List.of(
                    "exemplars, expectations: a name looks personal (expected: names that say what is seen, without"
                            + " people, documents, plates, telephones or addresses)");
        }
        return ExemplarTrial.failing(rules, register).stream()
                .map(name -> "exemplars: '" + name + "' does not hold (expected: what it says comes of it);"
                        + " limen rules check shows what did")
                .toList();
    }

    /** The only free texts of a rule set. */
    private static Stream<String> names(RuleSet rules) {
        return Stream.concat(
                rules.exemplars().stream().map(Exemplar::name),
                rules.expectations().stream().map(Expectation::name));
    }

    static String text(Problem problem) {
        String found = problem.value().isEmpty() ? "nothing" : "'" + problem.value() + "'";
        return problem.where() + ": " + found + " (expected: " + problem.expected() + ")";
    }
}
