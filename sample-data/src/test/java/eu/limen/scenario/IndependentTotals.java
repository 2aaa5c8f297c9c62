package eu.limen.scenario;

import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.model.Report;
import eu.limen.reporting.HeldFigures;
import eu.limen.reporting.MonthlyAccount;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The figures of a stream at a release date: as a script counts them that shares no code with Limen, and as Limen does. */
final class IndependentTotals {

    private static final String SCRIPT = "src/test/scripts/totals.mjs";

    private IndependentTotals() {}

    /** Sum and number of reports, as {@code 12,3}, by indicator, month and members. */
    static Map<String, String> ofTheScript(Path stream, LocalDate release) throws IOException, InterruptedException {
        Process script = new ProcessBuilder("node", SCRIPT, stream.toString(), release.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Map<String, String> figures = new TreeMap<>();
        try (BufferedReader lines = script.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line -> {
                int values = line.lastIndexOf(',', line.lastIndexOf(',') - 1);
                figures.put(line.substring(0, values), line.substring(values + 1));
            });
        }
        if (script.waitFor() != 0) {
            throw new IllegalStateException(SCRIPT + ": exit " + script.exitValue() + " (expected: 0)");
        }
        return figures;
    }

    /** The same of Limen. */
    static Map<String, String> ofLimen(Path stream, LocalDate release) throws IOException {
        MonthlyAccount account = new MonthlyAccount();
        long cutoff = release.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        ReportDecoder decoder = new ReportDecoder();
        try (Stream<Path> files = Files.list(stream)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    lines.forEach(line -> take(decoder, line, cutoff, account));
                }
            }
        }
        Map<String, String> figures = new TreeMap<>();
        account.figures(account.months())
                .forEach((name, counted) -> figures.put(
                        name.indicator() + "," + name.period() + "," + String.join(",", name.members()),
                        counted.sum() + "," + counted.reports()));
        return figures;
    }

    private static void take(ReportDecoder decoder, String line, long cutoff, MonthlyAccount account) {
        if (!(decoder.decode(line.getBytes(StandardCharsets.UTF_8)) instanceof Decoded.Accepted accepted)) {
            return;
        }
        Report report = accepted.report();
        HeldFigures held = HeldFigures.of(report);
        if (held != null && report.header().reportedAtMillis() < cutoff) {
            account.take(held);
        }
    }
}
