package eu.limen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** The runs so far, kept in a file, so that a measurement can be made in parts. */
final class Results {

    /** Passes before it warm up. */
    static final int FIRST_WARM_PASS = 3;

    private final Path file;
    private final List<Result> all;

    private Results(Path file, List<Result> all) {
        this.file = file;
        this.all = all;
    }

    static Results in(Path file) throws IOException {
        List<Result> kept = new ArrayList<>();
        if (Files.exists(file)) {
            Files.readAllLines(file).stream().skip(1).map(Result::read).forEach(kept::add);
        }
        return new Results(file, kept);
    }

    /** Keeps a run in place of an earlier one of the same pass. */
    void keep(Result result) throws IOException {
        all.removeIf(old -> old.workload().equals(result.workload())
                && old.engine().equals(result.engine())
                && old.pass() == result.pass());
        all.add(result);
        Files.writeString(
                file,
                all.stream().map(Result::line).collect(Collectors.joining("\n", Result.HEAD + "\n", "\n")),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING);
    }

    List<Result> all() {
        return List.copyOf(all);
    }

    List<Result> of(String workload, String engine) {
        return all.stream()
                .filter(result ->
                        result.workload().equals(workload) && result.engine().equals(engine))
                .toList();
    }

    /** The median of the warm passes; where there are none, the latest pass. */
    OptionalDouble median(String workload, String engine, ToDoubleFunction<Result> figure) {
        List<Result> runs = of(workload, engine);
        int latest = runs.stream().mapToInt(Result::pass).max().orElse(0);
        int first = Math.min(FIRST_WARM_PASS, latest);
        double[] figures = runs.stream()
                .filter(run -> run.pass() >= first)
                .mapToDouble(figure)
                .sorted()
                .toArray();
        if (figures.length == 0) {
            return OptionalDouble.empty();
        }
        int middle = figures.length / 2;
        return OptionalDouble.of(
                figures.length % 2 == 1 ? figures[middle] : (figures[middle - 1] + figures[middle]) / 2);
    }
}
