package eu.limen.console.rules;

import eu.limen.rules.Exemplar;
import eu.limen.rules.Expectation;
import eu.limen.rules.RuleSet;
import eu.limen.rules.SectionOverride;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Says what one version changes against another, for all sections and for each. Pure. */
public final class RuleComparison {

    private RuleComparison() {}

    /** Numbers first, for all and then by section; then what the rules are tried with. */
    public static List<RuleDifference> of(RuleSet before, RuleSet after) {
        List<RuleDifference> differences = new ArrayList<>();
        differ(
                RuleDifference.NETWORK,
                Map.of("regime", before.regime()),
                Map.of("regime", after.regime()),
                differences);
        List<RuleDifference> ofAll = new ArrayList<>();
        differ(RuleDifference.NETWORK, numbers(before.parameters()), numbers(after.parameters()), ofAll);
        differences.addAll(ofAll);
        for (String section : overridden(before, after)) {
            List<RuleDifference> ofSection = new ArrayList<>();
            differ(section, numbers(before.parametersOf(section)), numbers(after.parametersOf(section)), ofSection);
            ofSection.removeIf(each -> ofAll.contains(
                    new RuleDifference(RuleDifference.NETWORK, each.path(), each.before(), each.after())));
            differences.addAll(ofSection);
        }
        differ(RuleDifference.NETWORK, stories(before), stories(after), differences);
        return differences;
    }

    /** Sections for which one of the two has other parameters than for all, sorted. */
    static Set<String> overridden(RuleSet before, RuleSet after) {
        Set<String> sections = new TreeSet<>();
        before.overrides().stream().map(SectionOverride::section).forEach(sections::add);
        after.overrides().stream().map(SectionOverride::section).forEach(sections::add);
        return sections;
    }

    private static void differ(
            String scope, Map<String, String> before, Map<String, String> after, List<RuleDifference> differences) {
        Set<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        for (String path : paths) {
            String was = before.getOrDefault(path, "");
            String is = after.getOrDefault(path, "");
            if (!was.equals(is)) {
                differences.add(new RuleDifference(scope, path, was, is));
            }
        }
    }

    private static Map<String, String> stories(RuleSet rules) {
        Map<String, String> stories = new TreeMap<>();
        for (Exemplar exemplar : rules.exemplars()) {
            stories.put("exemplars." + exemplar.name(), exemplar.toString());
        }
        for (Expectation expectation : rules.expectations()) {
            stories.put("expectations." + expectation.name(), expectation.toString());
        }
        return stories;
    }

    private static Map<String, String> numbers(Record parameters) {
        Map<String, String> numbers = new TreeMap<>();
        spread("", parameters, numbers);
        return numbers;
    }

    private static void spread(String path, @Nullable Object value, Map<String, String> numbers) {
        if (value instanceof Record record) {
            for (RecordComponent member : record.getClass().getRecordComponents()) {
                spread(
                        path.isEmpty() ? member.getName() : path + '.' + member.getName(),
                        member(record, member),
                        numbers);
            }
            return;
        }
        numbers.put(path, Objects.toString(value, ""));
    }

    private static @Nullable Object member(Record record, RecordComponent member) {
        try {
            return member.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(member.getName() + " of a public record can be read", impossible);
        }
    }
}
