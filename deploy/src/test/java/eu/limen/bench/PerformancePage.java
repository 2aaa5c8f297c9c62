package eu.limen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/** The part of the documentation that the program writes. */
final class PerformancePage {

    private static final MarkedPlace PLACE = new MarkedPlace("deploy/bench");

    static final List<String> WORKLOADS = List.of("small", "large", "wide", "decade");
    static final List<String> ENGINES = List.of("floor", "tutorial", "limen");

    private static final String HEAD = """
            | workload | engine | reports | wall s | of the floor | CPU s | of the floor's | peak heap MB | whole s | cold s | passes |
            |---|---|---|---|---|---|---|---|---|---|---|
            """;

    private PerformancePage() {}

    static void write(Path page, Results results) throws IOException {
        Path picture = picture(page);
        Files.writeString(picture, PerformancePlot.of(results).svg());
        String shown = "\n![What a report costs, by workload and engine](" + picture.getFileName() + ")\n";
        PLACE.write(page, table(results) + shown);
    }

    /** Beside the page, named as it is. */
    private static Path picture(Path page) {
        return page.resolveSibling(page.getFileName().toString().replaceFirst("\\.md$", "") + ".svg");
    }

    static String table(Results results) {
        StringBuilder table = new StringBuilder(HEAD);
        for (String workload : WORKLOADS) {
            for (String engine : ENGINES) {
                if (!results.of(workload, engine).isEmpty()) {
                    table.append(row(results, workload, engine));
                }
            }
        }
        return table.toString();
    }

    private static String row(Results results, String workload, String engine) {
        List<Result> runs = results.of(workload, engine);
        double cold = runs.stream()
                .filter(run -> run.pass() == 1)
                .mapToDouble(Result::wholeSeconds)
                .findFirst()
                .orElse(0);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %,d | %.2f | %s | %.2f | %s | %.0f | %.2f | %.2f | %d |%n",
                workload,
                engine,
                runs.get(0).reports(),
                results.median(workload, engine, Result::seconds).orElse(0),
                ratio(results, workload, engine, Result::seconds),
                results.median(workload, engine, Result::cpuSeconds).orElse(0),
                ratio(results, workload, engine, Result::cpuSeconds),
                results.median(workload, engine, Result::peakHeapMegabytes).orElse(0),
                results.median(workload, engine, Result::wholeSeconds).orElse(0),
                cold,
                runs.size());
    }

    private static String ratio(Results results, String workload, String engine, ToDoubleFunction<Result> figure) {
        OptionalDouble floor = results.median(workload, "floor", figure);
        OptionalDouble own = results.median(workload, engine, figure);
        return floor.isPresent() && own.isPresent()
                ? String.format(Locale.ROOT, "%.2f", own.getAsDouble() / floor.getAsDouble())
                : "";
    }
}
