package eu.limen.rules;

import eu.limen.register.NearestName;
import eu.limen.register.Problem;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what to do about what makes a file of rules unreadable. */
public final class Advice {

    private static final String UNKNOWN = "no such field here";
    private static final Pattern NEAREST = Pattern.compile("; the nearest is (.+)$");
    private static final Pattern COMMA = Pattern.compile("(\\d+),(\\d+)");
    private static final Pattern WORDS = Pattern.compile("one of \\[(.+)]");
    private static final Pattern PARAMETER = Pattern.compile("^parameters\\.(\\w+)\\.(\\w+)$");

    private final Parameters standard;

    /**
     * @param standard what holds where a file says nothing
     */
    public Advice(Parameters standard) {
        this.standard = standard;
    }

    /** The problem with what to do about it. */
    public Remark on(Problem problem) {
        return new Remark(Remark.Weight.WRONG, problem, advice(problem));
    }

    private String advice(Problem problem) {
        if (problem.where().startsWith("line ")) {
            return "look at this line: its indentation, its brackets, a colon without a space after it";
        }
        if (problem.expected().startsWith(UNKNOWN)) {
            Matcher nearest = NEAREST.matcher(problem.expected());
            return nearest.find() ? "write " + nearest.group(1) + " if that is meant, or take it out" : "take it out";
        }
        if (problem.value().isEmpty()) {
            return "add it";
        }
        Matcher comma = COMMA.matcher(problem.value());
        if (comma.matches()) {
            return "write " + comma.group(1) + "." + comma.group(2) + ", with a point";
        }
        Matcher words = WORDS.matcher(problem.expected());
        if (words.matches()) {
            return NearestName.of(problem.value(), List.of(words.group(1).split(", ")))
                    .map(name -> "write " + name + " if that is meant")
                    .orElse("choose one of them");
        }
        Matcher parameter = PARAMETER.matcher(problem.where());
        Object usual = parameter.matches() ? standard(parameter.group(1), parameter.group(2)) : null;
        return usual == null ? "correct it" : "correct it, or leave it out: then " + usual + " holds";
    }

    private @Nullable Object standard(String theme, String name) {
        Object rules = member(standard, theme);
        return rules instanceof Record record ? member(record, name) : null;
    }

    private static @Nullable Object member(Record record, String name) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            if (component.getName().equals(name)) {
                return value(component, record);
            }
        }
        return null;
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
