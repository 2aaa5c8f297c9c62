package eu.limen.rules;

import eu.limen.register.NearestName;
import eu.limen.register.Problem;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Looks for what is wrong or strange in a rule set that can be read: what only registers, names and the other fields can tell. */
public final class RuleSetLint {

    private final RuleSet rules;
    private final Set<String> given;
    private final SectionRegister register;
    private final List<Remark> remarks = new ArrayList<>();

    private RuleSetLint(RuleSet rules, Set<String> given, SectionRegister register) {
        this.rules = rules;
        this.given = given;
        this.register = register;
    }

    /**
     * All remarks, in the order of the file.
     *
     * @param given the paths that the file gives, such as {@code overrides[0].section}
     */
    public static List<Remark> of(RuleSet rules, Set<String> given, SectionRegister register) {
        RuleSetLint lint = new RuleSetLint(rules, given, register);
        lint.name();
        lint.overrides();
        lint.approvals();
        lint.exemplars();
        lint.expectations();
        lint.remarks.addAll(PatternLint.of(rules.exemplars()));
        return List.copyOf(lint.remarks);
    }

    private void name() {
        if (!given.contains("name")) {
            look("name", "", "a name that its versions share", "give it one; results will say 'unnamed' else");
        }
    }

    private void overrides() {
        for (int i = 0; i < rules.overrides().size(); i++) {
            SectionOverride override = rules.overrides().get(i);
            String path = "overrides[" + i + "]";
            Section section = section(path + ".section", override.section());
            String parameters = path + ".parameters.";
            given.stream()
                    .filter(each ->
                            each.startsWith(parameters) && given.stream().noneMatch(isInside(each)))
                    .map(each -> each.substring(parameters.length()))
                    .filter(each -> !override.changed().contains(each))
                    .forEach(each -> look(
                            parameters + each,
                            "the same as for all sections",
                            "another value than for all sections",
                            "take it out: it changes nothing"));
            if (section != null) {
                section.states().stream()
                        .filter(state -> rules.approvals().stream().noneMatch(isOf(section.id(), state)))
                        .forEach(state -> unapproved(path, section, state));
            }
        }
    }

    private static Predicate<String> isInside(String path) {
        return other -> other.startsWith(path + '.');
    }

    /** Who approves after the publication approves too late for it: the job decides when it first sees the version. */
    private Predicate<Approval> isOf(String section, String state) {
        return approval -> approval.section().equals(section)
                && approval.state().equals(state)
                && approval.atMillis() <= rules.publishedAtMillis();
    }

    private void unapproved(String path, Section section, String state) {
        remarks.add(new Remark(
                Remark.Weight.NOT_YET_APPROVED,
                new Problem(
                        path + ".section",
                        section.id(),
                        "approvals by " + String.join(" and ", section.states())
                                + ": what differs on their section, they agree on"),
                "not yet approved by " + state + ": the job will refuse it. Once " + state + " agrees, add {section: "
                        + section.id() + ", state: " + state
                        + ", at: ...} to approvals, with a time before publishedAt"));
    }

    private void approvals() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < rules.approvals().size(); i++) {
            Approval approval = rules.approvals().get(i);
            String path = "approvals[" + i + "]";
            section(path + ".section", approval.section());
            if (!seen.add(approval.section() + ' ' + approval.state())) {
                look(path, approval.state(), "each state once per section", "take one of the two out");
            }
            if (!isOverridden(approval.section())) {
                look(
                        path + ".section",
                        approval.section(),
                        "a section that has an override",
                        "take it out, unless the states agree to the parameters of all");
            }
            if (approval.atMillis() > rules.publishedAtMillis()) {
                look(
                        path + ".at",
                        "after publishedAt",
                        "before the rules are published",
                        "publish the version after its last approval");
            }
        }
    }

    private boolean isOverridden(String section) {
        return rules.overrides().stream().anyMatch(each -> each.section().equals(section));
    }

    private void exemplars() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rules.exemplars().size(); i++) {
            Exemplar exemplar = rules.exemplars().get(i);
            String path = "exemplars[" + i + "]";
            once(names, exemplar.name(), path);
            remarks.addAll(ExemplarLint.of(exemplar, path, rules, given, this::section));
        }
    }

    private void expectations() {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rules.expectations().size(); i++) {
            Expectation expectation = rules.expectations().get(i);
            String path = "expectations[" + i + "]";
            once(names, expectation.name(), path);
            section(path + ".section", expectation.section());
            if (!given.contains(path + ".atLeast") && !given.contains(path + ".atMost")) {
                look(path, "any number", "atLeast or atMost", "say how many alerts: any number is right now");
            }
        }
    }

    private void once(Set<String> names, String name, String path) {
        if (!name.isEmpty() && !names.add(name)) {
            remarks.add(Remark.wrong(path + ".name", name, "each name once", "give it a name of its own"));
        }
    }

    /** The section of that id, if the register has it; says so if not. */
    private @Nullable Section section(String path, String id) {
        Section section = register.find(id);
        if (section == null && !id.isEmpty()) {
            String nearest = NearestName.of(
                            id, register.sections().stream().map(Section::id).toList())
                    .map(name -> "; is " + name + " meant?")
                    .orElse("");
            remarks.add(Remark.wrong(
                    path, id, "a section of the register", "look for it in register/sections.csv" + nearest));
        }
        return section;
    }

    private void look(String where, String value, String expected, String advice) {
        remarks.add(Remark.worthALook(where, value, expected, advice));
    }
}
