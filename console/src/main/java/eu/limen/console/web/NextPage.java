package eu.limen.console.web;

import java.lang.reflect.Parameter;
import java.net.URI;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriComponentsBuilder;

/** Says where the next page of a list is, beside it, since a CSV has no room for it (RFC 8288). */
@RestControllerAdvice
final class NextPage implements ResponseBodyAdvice<Listing<?>> {

    private static final String AFTER = "after";

    /** What the record calls it. */
    private static final String BEFORE = "before";

    @Override
    public boolean supports(MethodParameter answer, Class<? extends HttpMessageConverter<?>> converterType) {
        return Listing.class.isAssignableFrom(answer.getParameterType());
    }

    @Override
    public @Nullable Listing<?> beforeBodyWrite(
            @Nullable Listing<?> listing,
            MethodParameter answer,
            MediaType form,
            Class<? extends HttpMessageConverter<?>> converterType,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        String next = listing == null ? null : listing.next();
        if (next != null) {
            response.getHeaders().add(HttpHeaders.LINK, link(request.getURI(), parameter(answer), next));
        }
        return listing;
    }

    private static String parameter(MethodParameter answer) {
        return Arrays.stream(Objects.requireNonNull(answer.getMethod()).getParameters())
                .map(Parameter::getName)
                .filter(BEFORE::equals)
                .findFirst()
                .orElse(AFTER);
    }

    /** The same question, from the next place on; without the host, which a proxy may call otherwise. */
    private static String link(URI asked, String parameter, String next) {
        String address = UriComponentsBuilder.fromPath(asked.getRawPath())
                .query(asked.getRawQuery())
                .replaceQueryParam(parameter, next)
                .build(true)
                .toUriString();
        return '<' + address + ">; rel=\"next\"";
    }
}
