package eu.limen.demo;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** What a browser does for an officer: keeps cookies, and sends back the token against forged requests. */
final class OfficerBrowser {

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    OfficerBrowser(URI address) {
        this.address = address;
    }

    /** The status of a login by one line of the demo's accounts: a name, a space, a password. */
    int logIn(String account) throws IOException, InterruptedException {
        get("api/v1/me");
        String[] words = account.split(" ", 2);
        String form = "username=" + encoded(words[0]) + "&password=" + encoded(words[1]);
        HttpRequest login = HttpRequest.newBuilder(address.resolve("login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", token())
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return client.send(login, BodyHandlers.discarding()).statusCode();
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
