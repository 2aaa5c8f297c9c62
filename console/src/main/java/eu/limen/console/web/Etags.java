package eu.limen.console.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Tags of answers: of the body that this caller gets, so that they tell nothing of what others see. They are weak (RFC 9110, 8.8.1), since an answer with a
 * strong one is not compressed on its way. A stream has none, and would be held back by it.
 */
final class Etags extends ShallowEtagHeaderFilter {

    private static final String STREAM = "/api/v1/events";

    Etags() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().equals(STREAM);
    }
}
