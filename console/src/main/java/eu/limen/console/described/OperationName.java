package eu.limen.console.described;

import eu.limen.console.access.EndpointTable.Endpoint;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What programs that are made from the description call an endpoint: {@code GET /api/v1/rules/{number}/backtest} is {@code getRulesBacktestByNumber}. */
final class OperationName {

    private static final String BASE = "/api/v1/";

    private OperationName() {}

    /** Under which it stands: the first word of the path. */
    static String subject(Endpoint endpoint) {
        return parts(endpoint).get(0);
    }

    static String of(Endpoint endpoint) {
        String words = parts(endpoint).stream()
                .filter(part -> !part.startsWith("{"))
                .map(OperationName::capital)
                .collect(Collectors.joining());
        String by = parts(endpoint).stream()
                .filter(part -> part.startsWith("{"))
                .map(part -> "By" + capital(part.substring(1, part.length() - 1)))
                .collect(Collectors.joining());
        return endpoint.method().toLowerCase(Locale.ROOT) + words + by;
    }

    private static List<String> parts(Endpoint endpoint) {
        return Arrays.asList(endpoint.path().substring(BASE.length()).split("/"));
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
