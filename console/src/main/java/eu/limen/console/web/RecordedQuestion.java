package eu.limen.console.web;

import eu.limen.console.access.EndpointTable;
import eu.limen.console.access.IdSpelling;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * What was asked for, in words that can stand in the record for ever: method, the endpoint's template, and an id if it is spelled like one. Nothing else of an
 * address is kept, since anybody can write anything into it; of parameters nothing at all.
 */
public final class RecordedQuestion {

    private static final String NO_ENDPOINT = "no endpoint";
    private static final String OTHER_METHOD = "OTHER";

    private final List<PathPattern> templates;

    public RecordedQuestion(EndpointTable table) {
        templates = table.endpoints().stream()
                .map(EndpointTable.Endpoint::path)
                .distinct()
                .map(PathPatternParser.defaultInstance::parse)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Such as {@code GET /api/v1/situations/{id} S|AT-SI|...}. */
    public String of(HttpServletRequest request) {
        return named(request, "");
    }

    /**
     * The same about something that is there.
     *
     * @param id its own, not the caller's words; empty: what the address says, if it is spelled like an id
     */
    String named(HttpServletRequest request, String id) {
        PathContainer path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        String method = method(request.getMethod());
        return templates.stream()
                .filter(template -> template.matches(path))
                .findFirst()
                .map(template -> method + ' ' + template.getPatternString() + subject(template, path, id))
                .orElse(method + ' ' + NO_ENDPOINT);
    }

    private static String method(String text) {
        return List.of(HttpMethod.values()).contains(HttpMethod.valueOf(text))
                ? text.toUpperCase(Locale.ROOT)
                : OTHER_METHOD;
    }

    private static String subject(PathPattern template, PathContainer path, String id) {
        if (!id.isEmpty()) {
            return ' ' + id;
        }
        PathPattern.PathMatchInfo match = template.matchAndExtract(path);
        if (match == null) {
            return "";
        }
        return match.getUriVariables().values().stream()
                .filter(IdSpelling::isId)
                .findFirst()
                .map(each -> ' ' + each)
                .orElse("");
    }
}
