package eu.limen.console.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** An OpenID Connect provider in a process of its own on 127.0.0.1; it believes whatever somebody says to be. */
public final class IdentityProvider implements AutoCloseable {

    private static final String PROGRAM = "no.nav.security.mock.oauth2.StandaloneMockOAuth2ServerKt";
    private static final int FOUND = 302;

    private final Process process;
    private final String issuer;

    private IdentityProvider(Process process, String issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    /** Starts, and returns once it answers. */
    public static IdentityProvider start() {
        try {
            int port = freePort();
            ProcessBuilder program = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx128m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    PROGRAM);
            program.environment().put("SERVER_HOSTNAME", "127.0.0.1");
            program.environment().put("SERVER_PORT", Integer.toString(port));
            program.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
            IdentityProvider provider = new IdentityProvider(program.start(), "http://127.0.0.1:" + port + "/limen");
            Runtime.getRuntime().addShutdownHook(new Thread(provider::close));
            RunningConsole.await("the identity provider answers", provider::answers);
            return provider;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection asked = (HttpURLConnection) URI.create(issuer + "/.well-known/openid-configuration")
                    .toURL()
                    .openConnection();
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Its address, from which all others are learnt. */
    public String issuer() {
        return issuer;
    }

    /** The options of a console that trusts it. */
    public String[] options() {
        return new String[] {
            "limen.oidc.issuer=" + issuer,
            "limen.oidc.client-id=limen",
            "limen.oidc.client-secret=known-to-both",
            "limen.secret=thirty-two characters or more, of no worth"
        };
    }

    /** Where the console sends a browser that wants to log in. */
    public String beginning(Browser browser) {
        return location(browser.get("/oauth2/authorization/limen"));
    }

    /** Says at the provider who one is; returns where the provider sends the browser back to. */
    public String back(Browser browser, String authorize, String subject, List<String> grants) {
        String claim = grants.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
        String claims = grants.isEmpty() ? "{}" : "{\"limen_grants\":" + claim + "}";
        return location(browser.form(authorize, "username", subject, "claims", claims));
    }

    /** A browser of an officer who has logged in. */
    public Browser logIn(Browser browser, String subject, String... grants) {
        browser.get(back(browser, beginning(browser), subject, List.of(grants)));
        browser.get("/api/v1/me");
        return browser;
    }

    private static String location(HttpResponse<String> answer) {
        if (answer.statusCode() != FOUND) {
            throw new AssertionError("sent nowhere: " + answer.statusCode() + ' ' + answer.body());
        }
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
