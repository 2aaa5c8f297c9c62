package eu.limen.cli;

import eu.limen.exchange.AnalysisProduct;
import eu.limen.exchange.Gathering;
import eu.limen.explain.NearestIds;
import eu.limen.explain.ResultId;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Predicate;

/** Shares one result, or says why not: its id does not occur, or it stays with the two states. */
final class SharedResult {

    private static final String FORMS = "I|section|week or A|pattern|key|threat|tick";
    private static final int NOT_SHARED = 1;

    private final String id;
    private final ShareOptions options;
    private final PrintWriter err;

    SharedResult(String id, ShareOptions options, PrintWriter err) {
        this.id = id;
        this.options = options;
        this.err = err;
    }

    /** Only indicators and alerts are shared. */
    static void check(String id, Problems problems) {
        ResultId known = ResultId.of(id);
        boolean shared =
                known != null && (known.kind() == ResultId.Kind.ALERT || known.kind() == ResultId.Kind.INDICATOR);
        if (!id.isEmpty() && !shared) {
            problems.add("RESULT-ID", id, FORMS);
        }
    }

    /** Recomputes what it needs and lets it be written. */
    int share(Writing writing) throws IOException {
        Gathering gathering = Gathering.of(id);
        return options.gather(gathering, sectionsNeeded(), err, () -> {
            AnalysisProduct product = gathering.product(id);
            return product == null ? unknown() : writing.write(product);
        });
    }

    private Predicate<String> sectionsNeeded() {
        ResultId known = ResultId.of(id);
        return known == null ? section -> true : known.sectionsNeeded();
    }

    /** Says that it is not shared, and why. */
    int refuse(String why) {
        err.println(id + " is not shared: " + why);
        err.flush();
        return NOT_SHARED;
    }

    /** Recomputes all sections, to name the nearest that there is. */
    private int unknown() throws IOException {
        Gathering all = Gathering.of(id);
        return options.gather(all, section -> true, err, () -> unknown(all));
    }

    private int unknown(Gathering gathering) {
        err.println("The analysis of " + options.input() + " has no result " + id);
        var nearest = NearestIds.to(
                id,
                gathering.ids().stream()
                        .filter(other -> other.charAt(0) == id.charAt(0))
                        .toList());
        if (!nearest.isEmpty()) {
            err.println("The nearest that it has:");
            nearest.forEach(other -> err.println("  " + other));
        }
        err.flush();
        return NOT_SHARED;
    }

    /** Writes a product, and gives the exit code. */
    interface Writing {

        int write(AnalysisProduct product) throws IOException;
    }
}
