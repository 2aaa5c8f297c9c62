package eu.limen.rules;

import eu.limen.model.PatternName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Looks for patterns that no exemplar shows, or that are shown from one side only. */
final class PatternLint {

    /** No report makes it fire. */
    private static final PatternName ABOUT_RULES = PatternName.RULES_REFUSED;

    private final List<Exemplar> exemplars;
    private final List<Remark> remarks = new ArrayList<>();

    private PatternLint(List<Exemplar> exemplars) {
        this.exemplars = exemplars;
    }

    static List<Remark> of(List<Exemplar> exemplars) {
        PatternLint lint = new PatternLint(exemplars);
        lint.patterns();
        return List.copyOf(lint.remarks);
    }

    private void patterns() {
        if (exemplars.isEmpty()) {
            look("", "what must fire and what must not", "add some: see docs/rules.md");
            return;
        }
        without("one that fires, or a near miss", false, false);
        without("a near miss beside what fires", true, false);
        without("one that fires beside a near miss", false, true);
    }

    private void without(String what, boolean fires, boolean misses) {
        String patterns = Arrays.stream(PatternName.values())
                .filter(pattern -> pattern != ABOUT_RULES)
                .filter(pattern -> has(pattern, true) == fires && has(pattern, false) == misses)
                .map(PatternName::name)
                .collect(Collectors.joining(", "));
        if (!patterns.isEmpty()) {
            look("none", what + ", of " + patterns, "add one where these rules change what the pattern sees");
        }
    }

    private boolean has(PatternName pattern, boolean fires) {
        return exemplars.stream().anyMatch(exemplar -> exemplar.pattern() == pattern && exemplar.fires() == fires);
    }

    private void look(String value, String expected, String advice) {
        remarks.add(Remark.worthALook("exemplars", value, expected, advice));
    }
}
