package eu.limen.console.running;

import eu.limen.admission.Conservation;
import eu.limen.admission.Outcome;
import eu.limen.admission.Tally;
import eu.limen.codec.Decoded;
import eu.limen.codec.ReportDecoder;
import eu.limen.codec.ResultWriter;
import eu.limen.flow.Tick;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Header;
import eu.limen.model.Report;
import eu.limen.reporting.CoverageTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a replay of a sound scenario does not write: the balance of each hour, and releases of its tables. */
final class ScenarioBook {

    private static final GeneratedBy BOOK = new GeneratedBy("default", "1", "1.1.0");

    private final List<Report> reports;

    private ScenarioBook(List<Report> reports) {
        this.reports = reports;
    }

    /** The reports of all files of a scenario that can be read, in the order in which they were sent. */
    static ScenarioBook read(Path scenario) throws IOException {
        ReportDecoder decoder = new ReportDecoder();
        List<Report> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(scenario)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (decoder.decode(line.getBytes(StandardCharsets.UTF_8)) instanceof Decoded.Accepted accepted) {
                        reports.add(accepted.report());
                    }
                }
            }
        }
        reports.sort(Comparator.comparingLong(report -> report.header().reportedAtMillis()));
        return new ScenarioBook(reports);
    }

    /** One line for each kind and gateway at each tick at which something was read. */
    List<String> balances() {
        ResultWriter writer = new ResultWriter();
        Map<Conservation.Account, Tally> tallies = new TreeMap<>();
        Map<Conservation.Account, Tally> changed = new TreeMap<>();
        Set<String> known = new HashSet<>();
        List<String> lines = new ArrayList<>();
        long tick = 0;
        for (Report report : reports) {
            Header header = report.header();
            long next = Tick.atOrAfter(header.reportedAtMillis());
            if (next != tick) {
                write(changed, tick, writer, lines);
                tick = next;
            }
            Conservation.Account account =
                    new Conservation.Account(header.kind().code(), header.source());
            Outcome outcome = known.add(header.source() + header.reportId()) ? Outcome.ADMITTED : Outcome.CORRECTED;
            Tally tally = tallies.getOrDefault(account, Tally.NONE).plusRead().plus(outcome, true);
            tallies.put(account, tally);
            changed.put(account, tally);
        }
        write(changed, tick, writer, lines);
        return lines;
    }

    private static void write(
            Map<Conservation.Account, Tally> changed, long tick, ResultWriter writer, List<String> lines) {
        changed.forEach((account, tally) -> lines.add(writer.line(account.balance(tally, tick, 0, BOOK))));
        changed.clear();
    }

    /** The tables as they would have been released on the first of each of the last months, and on the day after the last report. */
    List<String> releases(int months) {
        LocalDate last = dayOf(reports.get(reports.size() - 1)).plusDays(1);
        ResultWriter writer = new ResultWriter();
        List<String> lines = new ArrayList<>();
        for (int back = months; back >= 0; back--) {
            LocalDate release = back == 0 ? last : last.withDayOfMonth(1).minusMonths(back - 1L);
            List<Report> before = reports.stream()
                    .filter(report -> dayOf(report).isBefore(release))
                    .toList();
            CoverageTable.of(before, release, BOOK).forEach(cell -> lines.add(writer.line(cell)));
        }
        return lines;
    }

    private static LocalDate dayOf(Report report) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(report.header().reportedAtMillis()), ZoneOffset.UTC);
    }
}
