package eu.limen.console.described;

import eu.limen.console.running.RunningConsole;
import eu.limen.console.running.Specimens;
import eu.limen.console.store.ResultKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the officers of the round find: results of every kind, the alerts of the scenarios among them. */
final class RoundResults {

    static final String SITUATION = "S|AT-SI|MIGRANT_SMUGGLING|AT>SI|2025-03-04";
    static final String INDICATOR = "I|AT-SI|2025-W10";

    /** An alert that has just come in; nobody in the directory of Austria knows of it. */
    static final String ALERT = "A|DISPLACEMENT|AT-SI|UNAUTHORISED_MOVEMENT|2025-03-04T12:00:00Z";

    /** A decision of the shipped register. */
    static final String MEASURE = "DE-2015-037";

    private static final Path REGISTER = Path.of("../sample-data/register/measures.jsonl");
    private static final Path SCENARIOS = Path.of("../sample-data/scenarios");

    private RoundResults() {}

    static void feed(RunningConsole console) {
        console.feed(ResultKind.SITUATION, situations());
        console.feed(ResultKind.INDICATOR, List.of(indicator("2025-W10"), Specimens.indicator("AT-DE", "2025-W10")));
        console.feed(ResultKind.ALERT, alerts());
        console.feed(ResultKind.ALERT, List.of(fresh()));
        console.feed(ResultKind.ALERT, List.of("no result"));
        console.feed(ResultKind.AGGREGATE, List.of(line("aggregate", "AT-DE", "AT-SI")));
        console.feed(ResultKind.REJECTION, List.of(knownNow(line("rejection", "DE-BPOL-M", "AT-BMI"))));
        console.feed(ResultKind.BALANCE, List.of(line("balance", "DE-BPOL-M", "AT-BMI")));
        console.feed(ResultKind.MEASURE, measures());
    }

    private static List<String> measures() {
        try {
            return Files.readAllLines(REGISTER);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> situations() {
        String open = Specimens.situation("AT-SI", "2025-03-05", 40, 50)
                .replace("\"label\":\"QUIET\"", "\"label\":\"HIGH\",\"open\":true");
        return List.of(
                Specimens.situation("AT-SI", "2025-03-04", 12, 7),
                Specimens.situation("AT-SI", "2025-03-06", 0, 3),
                Specimens.line(Specimens.example("situation")),
                Specimens.line(open),
                Specimens.situation("AT-LI", "2025-03-04", 12, 7),
                Specimens.situation("NO-SE", "2025-03-04", 12, 7));
    }

    /** With a control by Slovenia. */
    private static String indicator(String week) {
        return Specimens.indicator("AT-SI", week)
                .replace("\"DE\"", "\"SI\"")
                .replace("|DE|DE-L12", "|SI|SI-L12")
                .replace("DE-L12", "SI-L12");
    }

    private static List<String> alerts() {
        List<String> alerts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SCENARIOS)) {
            for (Path file : files.filter(each -> each.endsWith("expected/alerts.jsonl"))
                    .sorted()
                    .toList()) {
                alerts.addAll(Files.readAllLines(file));
            }
            return alerts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String fresh() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS);
        String alert = Specimens.alert(0);
        return knownNow(alert)
                .replaceFirst("\"id\":\"[^\"]+\"", "\"id\":\"" + ALERT + '"')
                .replace("HR-HU", "AT-SI")
                .replaceFirst("\"sections\":\\[[^]]*]", "\"sections\":[\"AT-SI\"]")
                .replaceFirst(
                        "\"addressees\":\\[[^]]*]",
                        "\"addressees\":[{\"state\":\"AT\",\"level\":\"NATIONAL\"},{\"state\":\"SI\",\"level\":\"NATIONAL\"}]")
                .replaceFirst("\"expires\":\"[^\"]+\"", "\"expires\":\"" + now.plus(10, ChronoUnit.DAYS) + '"');
    }

    private static String knownNow(String line) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.HOURS);
        return line.replaceFirst("\"knownAt\": ?\"[^\"]+\"", "\"knownAt\":\"" + now + '"');
    }

    private static String line(String result, String from, String to) {
        return Specimens.example(result).replace(from, to).replaceAll("\\s*\n\\s*", "");
    }
}
