package eu.limen.rules;

import eu.limen.model.Addressee;
import eu.limen.model.Alert;
import eu.limen.model.AlertFamily;
import eu.limen.model.AlertStatus;
import eu.limen.model.Certainty;
import eu.limen.model.ContactLevel;
import eu.limen.model.GeneratedBy;
import eu.limen.model.PatternName;
import eu.limen.model.Reason;
import eu.limen.model.ResultIds;
import eu.limen.model.Severity;
import eu.limen.model.Urgency;
import eu.limen.register.Problem;
import eu.limen.register.Section;
import eu.limen.register.SectionRegister;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Tells that a published rule set does not hold, and why.
 *
 * @param read what it says, as far as it could be read; null: it could not
 * @param problems all that is wrong with it
 */
public record RulesRefusal(RuleDocument document, @Nullable RuleSet read, List<Problem> problems) {

    private static final String NO_THREAT = "_";
    private static final String UNREADABLE = "unreadable";
    private static final String APPROVAL = "Recommendation of 23.11.2023, (5)(b)";

    /** Whoever publishes looks at it again within a week. */
    private static final long NEWS_FOR_MILLIS = 7 * 86_400_000L;

    /** More than these are a file of another kind; the number of all is in the headline. */
    private static final int MOST_TOLD = 50;

    public RulesRefusal {
        problems = List.copyOf(problems);
    }

    /** The alert of a tick to the states of the sections that the rule set has other parameters for. */
    public Alert alert(SectionRegister register, GeneratedBy inForce, long tick) {
        List<Section> sections = sections(register);
        return new Alert(
                ResultIds.alert(PatternName.RULES_REFUSED, key(), NO_THREAT, tick),
                0,
                tick,
                inForce,
                problems.stream().limit(MOST_TOLD).map(this::reason).toList(),
                AlertFamily.DATA_QUALITY,
                PatternName.RULES_REFUSED,
                headline(),
                sections.stream().map(Section::id).toList(),
                List.of(),
                null,
                addressees(sections),
                AlertStatus.NEW,
                Severity.MODERATE,
                Certainty.OBSERVED,
                Urgency.IMMEDIATE,
                Instant.ofEpochMilli(tick).toString(),
                tick,
                Map.of(),
                false,
                null,
                null,
                null,
                null,
                List.of(),
                tick + NEWS_FOR_MILLIS,
                null,
                null,
                false,
                List.of());
    }

    /** The version and a hash of the text: two documents that are refused at the same tick are two alerts. */
    private String key() {
        String version = read == null ? UNREADABLE : read.version();
        return version + '~' + String.format("%08x", document.text().hashCode());
    }

    private String headline() {
        String what = read == null ? "A published rule set" : "Version " + read.version() + " of the rules";
        String why = problems.size() == 1 ? "one thing is wrong" : problems.size() + " things are wrong";
        return what + " does not hold: " + why;
    }

    private Reason reason(Problem problem) {
        String shown = shortened(problem.value());
        String found = shown.isEmpty() ? "nothing" : "'" + shown + "'";
        return new Reason(
                "rules-refused",
                problem.where() + ": " + found,
                problem.expected(),
                problem.where().equals("approvals") ? APPROVAL : null,
                "In " + document.name() + ", under " + problem.where() + ", stands " + found + "; expected is "
                        + problem.expected()
                        + ". The rules in force go on unchanged. To change them, publish a corrected rule set as a new version.");
    }

    private static String shortened(String value) {
        return value.length() <= Problem.SHOWN ? value : value.substring(0, Problem.SHOWN) + "...";
    }

    private List<Section> sections(SectionRegister register) {
        return read == null
                ? List.of()
                : read.overrides().stream()
                        .map(override -> register.find(override.section()))
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static List<Addressee> addressees(List<Section> sections) {
        TreeSet<String> states = new TreeSet<>();
        sections.forEach(section -> states.addAll(section.states()));
        return states.stream()
                .map(state -> new Addressee(state, ContactLevel.NATIONAL))
                .toList();
    }
}
