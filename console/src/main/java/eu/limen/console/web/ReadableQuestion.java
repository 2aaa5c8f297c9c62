package eu.limen.console.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what no address of ours holds and no database keeps: control characters, in the path or in a parameter. */
final class ReadableQuestion extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(request)) {
            chain.doFilter(request, response);
            return;
        }
        PlainProblem.write(
                response,
                HttpStatus.BAD_REQUEST,
                "The question cannot be answered",
                "address: holds a character that cannot be read (expected: letters, digits and signs, encoded as"
                        + " UTF-8)",
                "");
    }

    private static boolean isReadable(HttpServletRequest request) {
        try {
            return WrittenTexts.isPrintable(URLDecoder.decode(request.getRequestURI(), StandardCharsets.UTF_8))
                    && request.getParameterMap().entrySet().stream()
                            .allMatch(each -> WrittenTexts.isPrintable(each.getKey())
                                    && Arrays.stream(each.getValue()).allMatch(WrittenTexts::isPrintable));
        } catch (IllegalArgumentException | IllegalStateException undecodable) {
            return false;
        }
    }
}
