package eu.limen.codec;

import eu.limen.model.PatternName;
import eu.limen.register.Section;
import eu.limen.rules.Approval;
import eu.limen.rules.Exemplar;
import eu.limen.rules.Expectation;
import eu.limen.rules.Parameters;
import eu.limen.rules.SectionOverride;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what stands beside the parameters of a rule set: overrides, approvals, exemplars and expectations. */
final class RuleLists {

    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");
    private static final int MOST_ALERTS = 1_000_000;
    private static final int LONGEST_NAME = 120;

    private RuleLists() {}

    static List<SectionOverride> overrides(RuleNode list, Parameters base) {
        List<SectionOverride> overrides = new ArrayList<>();
        Set<String> sections = new HashSet<>();
        for (RuleNode item : list.items()) {
            item.isObjectOf(List.of("section", "parameters"));
            String section = section(item);
            if (!sections.add(section)) {
                item.get("section").refuse("each section once");
            }
            RuleNode parameters = item.get("parameters");
            if (!parameters.isGiven()) {
                parameters.refuse("the parameters that differ on this section");
            }
            ParametersReader.Overriding read = ParametersReader.ofSection(parameters, base);
            overrides.add(new SectionOverride(section, read.parameters(), read.changed()));
        }
        return List.copyOf(overrides);
    }

    static List<Approval> approvals(RuleNode list) {
        List<Approval> approvals = new ArrayList<>();
        for (RuleNode item : list.items()) {
            item.isObjectOf(List.of("section", "state", "at"));
            String section = section(item);
            String state = item.get("state").text(STATE.asMatchPredicate(), "a state such as AT");
            if (!section.isEmpty() && !state.isEmpty() && !isSide(section, state)) {
                item.get("state").refuse("a side of section " + section);
            }
            approvals.add(new Approval(section, state, item.get("at").instant()));
        }
        return List.copyOf(approvals);
    }

    static List<Exemplar> exemplars(RuleNode list) {
        return list.items().stream().map(ExemplarReader::read).toList();
    }

    static List<Expectation> expectations(RuleNode list) {
        List<Expectation> expectations = new ArrayList<>();
        for (RuleNode item : list.items()) {
            item.isObjectOf(List.of("name", "pattern", "section", "from", "to", "atLeast", "atMost"));
            String name = name(item);
            PatternName pattern = item.get("pattern").word(PatternName.class);
            String section = section(item);
            long from = item.get("from").date();
            long to = item.get("to").date();
            if (to < from) {
                item.get("to").refuse("a day not before from");
            }
            int atLeast = alerts(item.get("atLeast"), 0);
            int atMost = alerts(item.get("atMost"), MOST_ALERTS);
            if (atMost < atLeast) {
                item.get("atMost").refuse("not less than atLeast");
            }
            expectations.add(new Expectation(name, pattern, section, from, to, atLeast, atMost));
        }
        return List.copyOf(expectations);
    }

    static String name(RuleNode item) {
        return item.get("name")
                .text(
                        text -> !text.isBlank() && text.length() <= LONGEST_NAME,
                        "a name of at most " + LONGEST_NAME + " characters");
    }

    static String section(RuleNode item) {
        return item.get("section").text(Section::isId, "a section such as AT-DE, NO:SEA or DK-SE:SEA");
    }

    private static boolean isSide(String section, String state) {
        return Section.of(section, 0, null).hasState(state);
    }

    private static int alerts(RuleNode node, int otherwise) {
        return node.isGiven() ? (int) node.whole(0, MOST_ALERTS, "alerts") : otherwise;
    }
}
