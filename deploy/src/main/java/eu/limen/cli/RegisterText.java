package eu.limen.cli;

import eu.limen.model.IsoText;
import eu.limen.model.MeasureReport;
import eu.limen.paper.register.RegisterAsOf;
import eu.limen.register.ControlPeriod;
import eu.limen.register.DayRange;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What {@code limen register show} prints. */
final class RegisterText {

    private RegisterText() {}

    static String of(RegisterAsOf register, Path output) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                "%d decisions on border control, as known at %s",
                register.overview().controls().size(),
                IsoText.instant(register.knownAtMillis()));
        line(text, "%nState  days decided  days in force  in force on %s", LocalDate.ofEpochDay(register.today("BE")));
        Map<String, TreeSet<String>> now = new LinkedHashMap<>();
        for (ControlPeriod period : register.inForceNow()) {
            now.computeIfAbsent(period.controllingState(), none -> new TreeSet<>())
                    .add(period.section());
        }
        Map<String, List<DayRange>> inForce = register.overview().inForce();
        register.overview()
                .decided()
                .forEach((state, decided) -> line(
                        text,
                        "%-5s  %,12d  %,13d  %s",
                        state,
                        days(decided),
                        days(inForce.getOrDefault(state, List.of())),
                        sections(now.getOrDefault(state, new TreeSet<>()))));
        unscoped(text, register.unscoped());
        line(text, "%nDays include those still to come. More in %s", output.resolve("register.html"));
        return text.toString();
    }

    private static void unscoped(StringBuilder text, List<MeasureReport> unscoped) {
        if (unscoped.isEmpty()) {
            line(text, "%nEvery decision states its scope.");
            return;
        }
        line(text, "%nDecisions without a stated scope, in force nowhere:");
        for (MeasureReport report : unscoped) {
            line(
                    text,
                    "  %s  %s to %s",
                    report.measureId(),
                    LocalDate.ofEpochDay(report.startDay()),
                    LocalDate.ofEpochDay(report.endDay()));
        }
    }

    private static String sections(TreeSet<String> sections) {
        return sections.isEmpty() ? "-" : sections.stream().collect(Collectors.joining(" "));
    }

    private static long days(List<DayRange> ranges) {
        return ranges.stream().mapToLong(DayRange::days).sum();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append(System.lineSeparator());
    }
}
