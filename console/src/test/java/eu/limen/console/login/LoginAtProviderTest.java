package eu.limen.console.login;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.console.running.Browser;
import eu.limen.console.running.IdentityProvider;
import eu.limen.console.running.RunningConsole;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Login with a code and a proof of its key (RFC 7636) at a provider that runs in a process of its own. */
class LoginAtProviderTest {

    private static final IdentityProvider PROVIDER = IdentityProvider.start();
    private static final RunningConsole CONSOLE = RunningConsole.startWith(PROVIDER);
    private static final String ME = "/api/v1/me";
    private static final List<String> ANALYST = List.of("ANALYST:AT");

    @AfterAll
    static void end() {
        CONSOLE.close();
        PROVIDER.close();
    }

    @Test
    void anOfficerIsWhatTheProviderSays() {
        Browser browser =
                PROVIDER.logIn(CONSOLE.asNobody(), "anna", "ANALYST:AT", "STEWARD:AT", "KING:AT", "STEWARD:EU");

        HttpResponse<String> answer = browser.get(ME);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"grants\":[\"ANALYST:AT\",\"STEWARD:AT\"]")
                .doesNotContain("anna", "KING", "STEWARD:EU");
    }

    @Test
    void theKeyOfTheCodeIsProven() {
        Browser browser = CONSOLE.asNobody();

        String authorize = PROVIDER.beginning(browser);

        assertThat(authorize)
                .startsWith(PROVIDER.issuer() + "/authorize?response_type=code&")
                .contains("code_challenge_method=S256", "code_challenge=", "&state=", "&nonce=", "scope=openid&");
    }

    @Test
    void aCodeForTheKeyOfAnotherIsRefused() {
        Browser browser = CONSOLE.asNobody();
        String ofAnother = "A".repeat(43);
        String authorize =
                PROVIDER.beginning(browser).replaceAll("code_challenge=[^&]+", "code_challenge=" + ofAnother);

        browser.get(PROVIDER.back(browser, authorize, "anna", ANALYST));

        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void aCallbackWithTheStateOfAnotherIsRefused() {
        Browser browser = CONSOLE.asNobody();
        String back = PROVIDER.back(browser, PROVIDER.beginning(browser), "anna", ANALYST);

        browser.get(back.replaceAll("state=[^&]+", "state=of-another"));

        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void aCallbackInTheBrowserOfAnotherIsRefused() {
        Browser browser = CONSOLE.asNobody();
        Browser other = CONSOLE.asNobody();
        String back = PROVIDER.back(browser, PROVIDER.beginning(browser), "anna", ANALYST);

        other.get(back);

        assertThat(other.get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenForAnotherLoginIsRefused() {
        Browser browser = CONSOLE.asNobody();
        String authorize = PROVIDER.beginning(browser).replaceAll("nonce=[^&]+", "nonce=of-another");

        browser.get(PROVIDER.back(browser, authorize, "anna", ANALYST));

        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void aCodeIsGoodForOneLogin() {
        Browser browser = CONSOLE.asNobody();
        String back = PROVIDER.back(browser, PROVIDER.beginning(browser), "anna", ANALYST);
        browser.get(back);
        browser.send("POST", "/logout", "");

        browser.get(back);

        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void anOfficerWithoutGrantsSeesNothing() {
        Browser browser = PROVIDER.logIn(CONSOLE.asNobody(), "nemo");

        List<Integer> answers = List.of(
                browser.get(ME).statusCode(), browser.get("/api/v1/situations").statusCode());

        assertThat(answers).containsExactly(403, 403);
    }

    @Test
    void theSessionThatLogsInIsNotTheOneBefore() {
        Browser browser = CONSOLE.asNobody();
        String back = PROVIDER.back(browser, PROVIDER.beginning(browser), "anna", ANALYST);
        String before = browser.cookie("limen");

        browser.get(back);

        assertThat(before).isNotEmpty();
        assertThat(browser.cookie("limen")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void aLogoutEndsTheSession() {
        Browser browser = PROVIDER.logIn(CONSOLE.asNobody(), "anna", "ANALYST:AT");

        HttpResponse<String> out = browser.send("POST", "/logout", "");

        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void aSessionThatIsNotUsedEnds() {
        Browser browser = PROVIDER.logIn(CONSOLE.asNobody(), "anna", "ANALYST:AT");
        Context tomcat = tomcat();
        Session session = Arrays.stream(tomcat.getManager().findSessions())
                .filter(each -> each.getId().equals(browser.cookie("limen")))
                .findFirst()
                .orElseThrow();

        session.setMaxInactiveInterval(1);
        RunningConsole.await("the session has ended", () -> !session.isValid());

        assertThat(tomcat.getSessionTimeout()).isEqualTo(30);
        assertThat(browser.get(ME).statusCode()).isEqualTo(401);
    }

    private static Context tomcat() {
        var server = (TomcatWebServer)
                Objects.requireNonNull(((ServletWebServerApplicationContext) CONSOLE.service()).getWebServer());
        return (Context) server.getTomcat().getHost().findChildren()[0];
    }
}
