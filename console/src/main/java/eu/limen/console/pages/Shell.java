package eu.limen.console.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpStatus;

/** The page that all pages are drawn in, for somebody whose browser was led to an address at which there is none: it says so in their language. */
public final class Shell {

    private static final String PAGE = "/pages/index.html";

    private Shell() {}

    /** Whether a browser goes to an address, and no program asks the interface. */
    public static boolean isWanted(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        return request.getMethod().equals("GET")
                && !request.getRequestURI().startsWith("/api/")
                && accepted != null
                && accepted.toLowerCase(Locale.ROOT).contains("text/html");
    }

    /** Answers that there is no such page (404), with the shell. */
    public static void answerAbsent(HttpServletResponse response) throws IOException {
        try (InputStream page = Objects.requireNonNull(Shell.class.getResourceAsStream(PAGE), PAGE)) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            page.transferTo(response.getOutputStream());
        }
    }
}
