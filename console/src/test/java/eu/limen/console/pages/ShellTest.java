package eu.limen.console.pages;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.RunningConsole;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shell of the pages is for everybody, and nothing else is. */
class ShellTest {

    private static final Pattern SCRIPT = Pattern.compile("src=\"(/assets/[^\"]+)\"");

    private final Browser nobody = RunningConsole.ofAll().asNobody();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sections/AT-HU",
                "/alerts",
                "/alerts/A%7CDISPLACEMENT%7CHR-HU%2FHR-SI%7CX",
                "/help/glossary"
            })
    void answersTheAddressOfEveryPage(String address) {
        HttpResponse<String> answer = nobody.get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<div id=\"console\">");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).startsWith("default-src 'self'"));
    }

    @Test
    void mayBeAskedForItsHeadAlone() {
        assertThat(nobody.head("/").statusCode()).isEqualTo(200);
        assertThat(nobody.head("/api/v1/alerts").statusCode()).isEqualTo(401);
    }

    @Test
    void itsPartsAreKeptForEverAndComePacked() {
        Matcher script = SCRIPT.matcher(nobody.get("/").body());
        assertThat(script.find()).isTrue();

        HttpResponse<String> answer = nobody.get(script.group(1), "Accept-Encoding", "gzip");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable", "public");
        assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(answer.headers().firstValue("Vary").orElse("")).doesNotContain("Cookie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/index.html",
                "/nowhere",
                "/api/v1/nothing",
                "/assets/../application.yaml",
                "/sections/AT-HU/more"
            })
    void nothingElseIsThere(String address) {
        assertThat(nobody.get(address).statusCode()).isIn(400, 401, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/sections", "/index.html"})
    void saysToABrowserThatThereIsNoSuchPage(String address) {
        for (Browser browser : List.of(nobody, RunningConsole.ofAll().as("analyst-at"))) {
            HttpResponse<String> answer = browser.get(address, "Accept", "text/html,application/xhtml+xml");

            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("<div id=\"console\">");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        }
        assertThat(nobody.get("/api/v1/nothing", "Accept", "text/html").statusCode())
                .isEqualTo(401);
    }

    @Test
    void saysWhereOneLogsIn() {
        assertThat(nobody.get("/api/v1/me").body()).contains("\"door\":\"/login\"");
    }
}
