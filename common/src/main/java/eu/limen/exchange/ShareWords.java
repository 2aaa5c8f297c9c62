package eu.limen.exchange;

import eu.limen.disclosure.ShownFigures;
import eu.limen.law.EmpactFit;
import eu.limen.model.AlertStatus;
import eu.limen.model.Label;
import eu.limen.model.Urgency;
import eu.limen.patterns.Words;
import eu.limen.register.Section;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences of the form. */
final class ShareWords {

    private static final String NOT_KNOWN = "not known";
    private static final String WITHHELD = "withheld";
    private static final String NUMBER_WITHHELD = "number not shown";
    private static final String NONE = "-";
    private static final int STATES_NAMED = 4;

    private ShareWords() {}

    static String status(AnalysisProduct product) {
        AlertStatus status = product.status();
        if (status == null) {
            return "Weekly indicator";
        }
        String ending = product.ending() == null ? "" : " " + product.ending();
        return switch (status) {
            case NEW -> "First report.";
            case UPDATE -> "Goes on.";
            case ENDED -> "Closed." + ending;
            case CANCEL -> "Withdrawn: corrected data no longer bear it out.";
        };
    }

    /** Whose reports it is made of. */
    static String who(AnalysisProduct product) {
        List<String> states = product.sections().stream()
                .flatMap(section -> Section.of(section, 0, null).states().stream())
                .distinct()
                .sorted()
                .map(Geography::state)
                .toList();
        return "Counts reported by authorities of " + Geography.and(states) + ". " + bothSides(product);
    }

    /** Directive (EU) 2023/977 on exchange between law-enforcement authorities: 8 hours for what is urgent, up to 7 days for the rest. */
    static String urgency(Urgency urgency) {
        return switch (urgency) {
            case IMMEDIATE -> "Urgent, proposed (Directive (EU) 2023/977: within 8 hours). The sender decides.";
            case EXPECTED, FUTURE, UNKNOWN ->
                "Not urgent, proposed (Directive (EU) 2023/977: up to 7 days). The sender decides.";
            case PAST -> "For information, proposed. The sender decides.";
        };
    }

    static String period(AnalysisProduct product) {
        return Words.day(product.firstDay()) + " to " + Words.day(product.lastDay());
    }

    private static String bothSides(AnalysisProduct product) {
        String sides = product.grounds().bothSides()
                ? "Both sides' reports are in it."
                : oneSided(product.grounds().oneSidedByNature());
        return sides + dataUntil(product.dataUntil());
    }

    private static String dataUntil(Map<String, String> until) {
        if (until.isEmpty()) {
            return "";
        }
        if (until.size() > STATES_NAMED) {
            return " Data until "
                    + until.values().stream().min(String::compareTo).orElseThrow() + " or later.";
        }
        return new TreeMap<>(until)
                .entrySet().stream()
                        .map(entry -> Geography.state(entry.getKey()) + " until " + entry.getValue())
                        .collect(Collectors.joining(", ", " Data: ", "."));
    }

    /** Its class; where the number is not shown, how many of its days or weeks are far above what was to be expected. */
    static String found(Finding finding) {
        ShownFigures figures = finding.figures();
        if (figures != null) {
            return figures.found().text();
        }
        return finding.extent().shown() ? NOT_KNOWN : withoutNumber(finding);
    }

    private static String withoutNumber(Finding finding) {
        long high = finding.windows().stream()
                .filter(window -> window.label() == Label.HIGH)
                .count();
        return high == 0
                ? NUMBER_WITHHELD
                : "far above expectation in " + high + " of "
                        + finding.windows().size() + " " + finding.extent().windows() + "; " + NUMBER_WITHHELD;
    }

    static String expected(@Nullable ShownFigures figures) {
        return figures == null || figures.expected() == null ? NONE : figures.expected();
    }

    /** Of a fall none is given: the alert's probabilities are of so many, not of so few. */
    static String chance(Finding finding) {
        ShownFigures figures = finding.figures();
        if (figures == null || finding.change() == Change.FALL) {
            return NONE;
        }
        if (figures.chance() == null) {
            return figures.small() ? WITHHELD : NONE;
        }
        return figures.chance().words();
    }

    static String personsChecked(Finding finding) {
        return finding.personsChecked() == null
                ? NONE
                : finding.personsChecked().text();
    }

    static String priority(EuropolView.Priority priority) {
        EmpactFit fit = priority.fit();
        String threat = Words.sentence(Words.threat(priority.threat()));
        if (fit == null) {
            return threat + ": no cycle of EMPACT is known for that day.";
        }
        String note = fit.note().isEmpty() ? "" : " " + fit.note();
        if (fit.words().isEmpty()) {
            return threat + ": no priority of EMPACT " + fit.cycle() + "." + note;
        }
        return threat + ": EMPACT " + fit.cycle() + ", " + fit.words() + "." + note;
    }

    private static String oneSided(boolean byNature) {
        return byNature ? "The border has one side by nature." : "One side's reports alone are in some or all of it.";
    }
}
