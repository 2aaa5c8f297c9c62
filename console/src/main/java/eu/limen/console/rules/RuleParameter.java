package eu.limen.console.rules;

import eu.limen.rules.Bounds;
import eu.limen.rules.Parameters;
import eu.limen.rules.RuleSet;
import eu.limen.rules.SectionOverride;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A number of the rules, with what it may be. Numbers are plain decimals, as people write them.
 *
 * @param scope a section's id where it differs there, or {@link RuleDifference#NETWORK}
 * @param path such as {@code label.highAlpha}
 * @param standard in the rules that Limen ships with
 * @param lowest inclusive
 * @param highest inclusive
 * @param unit or what it is a share of
 * @param perSection whether it may differ on one section
 * @param version that says so
 */
public record RuleParameter(
        String scope,
        String path,
        String value,
        String standard,
        String lowest,
        String highest,
        String unit,
        boolean perSection,
        String version) {

    /** A number as the records of the rules declare it. */
    private record Declared(String value, Bounds bounds) {}

    /** What holds for all in the order of the rules, then what differs on sections. */
    public static List<RuleParameter> of(RuleSet rules, RuleSet standard) {
        Map<String, Declared> shipped = declared(standard.parameters());
        List<RuleParameter> numbers =
                new ArrayList<>(of(rules, RuleDifference.NETWORK, declared(rules.parameters()), shipped));
        for (SectionOverride override : rules.overrides()) {
            Map<String, Declared> changed = declared(override.parameters());
            changed.keySet().retainAll(override.changed());
            numbers.addAll(of(rules, override.section(), changed, shipped));
        }
        return numbers;
    }

    private static List<RuleParameter> of(
            RuleSet rules, String scope, Map<String, Declared> declared, Map<String, Declared> shipped) {
        List<RuleParameter> numbers = new ArrayList<>();
        declared.forEach((path, number) -> numbers.add(new RuleParameter(
                scope,
                path,
                number.value(),
                shipped.getOrDefault(path, number).value(),
                plain(number.bounds().min()),
                plain(number.bounds().max()),
                number.bounds().unit(),
                number.bounds().perSection(),
                rules.version())));
        return numbers;
    }

    private static Map<String, Declared> declared(Parameters parameters) {
        Map<String, Declared> found = new TreeMap<>();
        for (RecordComponent theme : Parameters.class.getRecordComponents()) {
            Object rules = member(parameters, theme);
            for (RecordComponent number : rules.getClass().getRecordComponents()) {
                Bounds bounds = number.getAnnotation(Bounds.class);
                if (bounds != null && member(rules, number) instanceof Number value) {
                    found.put(
                            theme.getName() + '.' + number.getName(), new Declared(plain(value.doubleValue()), bounds));
                }
            }
        }
        return found;
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static Object member(Object record, RecordComponent member) {
        try {
            return member.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new IllegalStateException(member.getName() + " of a public record can be read", impossible);
        }
    }
}
