package eu.limen.console.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An officer who looks at lists, one after the other, and like a browser sends back the mark of what it has. */
final class Reader {

    private static final long SEED = 2026;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final Map<String, String> SECTION_OF = Map.of("at", "AT-SI", "si", "HU-SI", "hu", "AT-HU");
    private static final List<String> LISTS = List.of(
            "/api/v1/situations",
            "/api/v1/situations?section={section}&from=2025-01-01",
            "/api/v1/situations?after={next}",
            "/api/v1/situations?format=csv",
            "/api/v1/indicators",
            "/api/v1/alerts",
            "/api/v1/inbox",
            "/api/v1/decisions");

    private record Page(String mark, String next) {}

    private final URI service;
    private final String session;
    private final String section;
    private final HttpClient client;
    private final Random random;
    private final Map<String, Page> kept = new HashMap<>();

    /** @param account role and state, such as {@code analyst-at} */
    Reader(int number, String account, URI service, String session, HttpClient client) {
        this.service = service;
        this.session = session;
        this.section = SECTION_OF.getOrDefault(account.substring(account.indexOf('-') + 1), "AT-SI");
        this.client = client;
        this.random = new Random(SEED + number);
    }

    /**
     * Asks until the end. With a pause each question has its instant, and the wait counts from there: who is kept waiting asks no less often.
     *
     * @param end by {@link System#nanoTime}
     */
    void read(Duration pause, long end, Answers answers) {
        long due = System.nanoTime() + (long) (random.nextDouble() * pause.toNanos());
        while (due < end) {
            await(due);
            ask(LISTS.get(random.nextInt(LISTS.size())), due, answers);
            due = pause.isZero() ? System.nanoTime() : due + pause.toNanos();
        }
    }

    private void ask(String list, long asked, Answers answers) {
        Page first = kept.getOrDefault(LISTS.get(0), new Page("", ""));
        String path = list.replace("{section}", section).replace("{next}", first.next());
        HttpRequest.Builder request =
                HttpRequest.newBuilder(service.resolve(path)).timeout(PATIENCE).header("Cookie", "limen=" + session);
        Page had = kept.get(path);
        if (had != null) {
            request.header("If-None-Match", had.mark());
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answers.add(list, String.valueOf(answer.statusCode()), System.nanoTime() - asked);
            if (answer.statusCode() == 200) {
                kept.put(path, new Page(answer.headers().firstValue("ETag").orElse(""), next(answer.body())));
            }
        } catch (IOException broken) {
            answers.add(list, broken.getClass().getSimpleName(), System.nanoTime() - asked);
        } catch (InterruptedException asks) {
            Thread.currentThread().interrupt();
        }
    }

    private static String next(String body) {
        Matcher found = NEXT.matcher(body);
        return found.find() ? found.group(1) : "";
    }

    private static void await(long due) {
        try {
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }
}
