package eu.limen.bench;

import java.util.List;
import java.util.Locale;

/**
 * One run, as it is kept in the file of results.
 *
 * @param pass from 1; the first of a process is the cold one
 */
record Result(
        String workload,
        String engine,
        int pass,
        long reports,
        double seconds,
        double cpuSeconds,
        double wholeSeconds,
        double peakHeapMegabytes) {

    static final String HEAD = "workload,engine,pass,reports,seconds,cpuSeconds,wholeSeconds,peakHeapMegabytes";

    static Result of(Workload workload, Engine engine, int pass, Measured measured) {
        Checksum sum = measured.checksum();
        return new Result(
                workload.name(),
                engine.name(),
                pass,
                sum.reports() + sum.corrections() + sum.repetitions(),
                measured.seconds(),
                measured.cpuSeconds(),
                measured.wholeSeconds(),
                measured.peakHeapMegabytes());
    }

    static Result read(String line) {
        List<String> cells = List.of(line.split(","));
        return new Result(
                cells.get(0),
                cells.get(1),
                Integer.parseInt(cells.get(2)),
                Long.parseLong(cells.get(3)),
                Double.parseDouble(cells.get(4)),
                Double.parseDouble(cells.get(5)),
                Double.parseDouble(cells.get(6)),
                Double.parseDouble(cells.get(7)));
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s,%s,%d,%d,%.3f,%.3f,%.3f,%.0f",
                workload,
                engine,
                pass,
                reports,
                seconds,
                cpuSeconds,
                wholeSeconds,
                peakHeapMegabytes);
    }
}
