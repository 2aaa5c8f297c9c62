package eu.limen.console.running;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What a browser does for one officer: keeps cookies, sends back the token against forged requests. */
public final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    Browser(URI address) {
        this.address = address;
    }

    /** Comes in through the form, as whoever the account is for. */
    public void logIn(String name, String password) {
        get("/api/v1/me");
        HttpResponse<String> answer = tryToLogIn(name, password);
        if (answer.statusCode() != 204) {
            throw new AssertionError("login: " + answer.statusCode() + ' ' + answer.body());
        }
        get("/api/v1/me");
    }

    /** Sends the form of the login. */
    public HttpResponse<String> tryToLogIn(String name, String password) {
        return send(request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", token())
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=" + encoded(name) + "&password=" + encoded(password))));
    }

    /** Asks for a path, and perhaps sends headers: names and values in turn. */
    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    /** The answer's head alone. */
    public HttpResponse<Void> head(String path) {
        return send(request(path).method("HEAD", HttpRequest.BodyPublishers.noBody()), BodyHandlers.discarding());
    }

    /** Asks for a file; its bytes. */
    public byte[] file(String path) {
        HttpResponse<byte[]> answer = send(request(path).GET(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + ": " + answer.statusCode());
        }
        return answer.body();
    }

    /**
     * Opens the stream of events, and returns once it is open.
     *
     * @param lastSeen number of the event that was seen last, or nothing
     */
    public Watching watch(String lastSeen) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve("/api/v1/events"))
                .timeout(PATIENCE)
                .header("Accept", "text/event-stream")
                .GET();
        if (!lastSeen.isEmpty()) {
            request.header("Last-Event-ID", lastSeen);
        }
        try {
            HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
            if (answer.statusCode() != 200) {
                throw new AssertionError("events: " + answer.statusCode());
            }
            Watching watching = new Watching(answer.body());
            RunningConsole.await("the stream is open", () -> watching.text().contains(":open"));
            return watching;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
    }

    /** Sends JSON. */
    public HttpResponse<String> send(String method, String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token())
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends JSON without saying how long it is. */
    public HttpResponse<String> sendInPieces(String method, String path, String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token())
                .method(
                        method,
                        HttpRequest.BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(bytes))));
    }

    /** Sends a body of another form. */
    public HttpResponse<String> sendAs(String type, String path, String body) {
        return send(request(path)
                .header("Content-Type", type)
                .header("X-XSRF-TOKEN", token())
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends JSON as a page of somebody else would: without the token. */
    public HttpResponse<String> sendWithoutToken(String method, String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Sends a form to a path or to another server: names and values in turn. */
    public HttpResponse<String> form(String path, String... fields) {
        StringBuilder body = new StringBuilder();
        for (int field = 0; field < fields.length; field += 2) {
            body.append(field == 0 ? "" : "&")
                    .append(encoded(fields[field]))
                    .append('=')
                    .append(encoded(fields[field + 1]));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", token())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** The status alone, of answers that may never end. */
    public int status(String method, String path) {
        HttpRequest.Builder request = request(path).header("X-XSRF-TOKEN", token());
        HttpRequest.BodyPublisher body =
                method.equals("GET") ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString("{}");
        request.header("Content-Type", "application/json").method(method, body);
        try {
            HttpResponse<InputStream> answer = client.send(request.build(), BodyHandlers.ofInputStream());
            answer.body().close();
            return answer.statusCode();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
    }

    private String token() {
        return cookie("XSRF-TOKEN");
    }

    /** The value of a cookie; empty if there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Holds a cookie that the service did not give it. */
    public void hold(String name, String value) {
        HttpCookie cookie = new HttpCookie(name, value);
        cookie.setDomain(address.getHost());
        cookie.setPath("/");
        cookie.setVersion(0);
        cookies.getCookieStore().add(address, cookie);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.resolve(path)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request.build(), handler);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException asked) {
            throw new IllegalStateException(asked);
        }
    }

    /** For an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
