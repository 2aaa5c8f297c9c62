package eu.limen.codec;

import eu.limen.register.Problem;
import eu.limen.register.SectionRegister;
import eu.limen.rules.Advice;
import eu.limen.rules.Remark;
import eu.limen.rules.RuleSet;
import eu.limen.rules.RuleSetLint;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of rules, looked at even if it is refused.
 *
 * @param rules what could be read; what is wrong in it has some other value; null if nothing could be read
 * @param problems everything for which it is refused; none if it is a rule set
 * @param lines the line of each path that the file gives
 */
public record RuleSetInspection(@Nullable RuleSet rules, List<Problem> problems, Map<String, Integer> lines) {

    private static final int NO_LINE = 0;

    /**
     * All that a check has to say: what the reader refuses first, then what only the register, names and the other fields tell. What is
     * only worth a look is said once nothing is wrong.
     */
    public List<Remark> remarks(SectionRegister register) {
        Advice advice = new Advice(RuleSetReader.standard().parameters());
        List<Remark> remarks = new ArrayList<>(problems.stream().map(advice::on).toList());
        if (rules != null) {
            RuleSetLint.of(rules, lines.keySet(), register).stream()
                    .filter(remark -> problems.stream()
                            .noneMatch(problem -> isAtOrInside(remark.problem().where(), problem.where())))
                    .forEach(remarks::add);
        }
        boolean isWrong = remarks.stream().anyMatch(remark -> remark.weight() == Remark.Weight.WRONG);
        return remarks.stream()
                .filter(remark -> !isWrong || remark.weight() != Remark.Weight.WORTH_A_LOOK)
                .toList();
    }

    /** The line on which a path stands, or on which what it is missing from stands; 0 if neither does. */
    public int lineOf(String path) {
        for (String place = path; !place.isEmpty(); place = parent(place)) {
            Integer line = lines.get(place);
            if (line != null) {
                return line;
            }
        }
        return NO_LINE;
    }

    private static String parent(String path) {
        int end = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return end < 0 ? "" : path.substring(0, end);
    }

    private static boolean isAtOrInside(String path, String other) {
        return path.equals(other) || path.startsWith(other + '.') || path.startsWith(other + '[');
    }
}
