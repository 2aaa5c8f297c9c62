package eu.limen.cli;

import eu.limen.jobs.replay.Rehearsed;
import eu.limen.model.Alert;
import eu.limen.model.IsoText;
import eu.limen.model.Label;
import eu.limen.rules.Exemplar;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what came of an exemplar, and if it is not what it should be, what was seen instead. */
final class ExemplarWords {

    private static final String UNDER = "         ";
    private static final int MOST_REFUSED = 3;

    private ExemplarWords() {}

    static List<String> of(Rehearsed told) {
        List<String> lines = new ArrayList<>();
        lines.add((told.holds() ? "  holds  " : "  FAILS  ") + told.exemplar().name());
        if (told.holds()) {
            return lines;
        }
        lines.add(UNDER + "expected  " + expected(told.exemplar()));
        lines.add(UNDER + "found     " + found(told));
        if (!told.days().isEmpty()) {
            lines.add(UNDER + "its days  " + days(told.days()));
        }
        told.fired().stream()
                .filter(alert -> alert.pattern() != told.exemplar().pattern())
                .forEach(alert -> lines.add(UNDER + "besides   " + alert(alert)));
        return lines;
    }

    private static String expected(Exemplar exemplar) {
        if (exemplar.label() != null) {
            return "label " + exemplar.label() + " on the last day";
        }
        return exemplar.pattern() + (exemplar.fires() ? " fires" : " does not fire");
    }

    private static String found(Rehearsed told) {
        if (!told.refused().isEmpty()) {
            String more = told.refused().size() > MOST_REFUSED ? ", ..." : "";
            return told.refused().size() + " of its reports would be refused: "
                    + told.refused().stream().limit(MOST_REFUSED).collect(Collectors.joining("; ")) + more;
        }
        Label label = told.label();
        if (told.exemplar().label() != null) {
            return label == null ? "no label: the last day was not judged" : "label " + label;
        }
        return told.ofItsPattern().isEmpty()
                ? "it does not fire"
                : told.ofItsPattern().stream().map(ExemplarWords::alert).collect(Collectors.joining("; "));
    }

    private static String alert(Alert alert) {
        return alert.headline() + " (known " + IsoText.instant(alert.detectedAtMillis()) + ")";
    }

    /** Days with the same label in a row are counted, not repeated. */
    private static String days(List<Rehearsed.Day> days) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= days.size(); i++) {
            if (i == days.size() || days.get(i).label() != days.get(first).label()) {
                runs.add((i - first) + " " + days.get(first).label());
                first = i;
            }
        }
        return String.join(", ", runs);
    }
}
