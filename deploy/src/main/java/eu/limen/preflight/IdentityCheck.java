package eu.limen.preflight;

import eu.limen.jobs.kafka.Deployment;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the identity provider is there and calls itself as the configuration does (OpenID Connect Discovery 1.0, section 4). */
record IdentityCheck(Deployment deployment) {

    private static final String KEY = "identity.issuer";
    private static final String WELL_KNOWN = "/.well-known/openid-configuration";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int FOUND = 200;
    private static final Pattern ISSUER = Pattern.compile("\"issuer\"\\s*:\\s*\"([^\"]*)\"");

    List<Finding> look() throws InterruptedException {
        String issuer = deployment.others().get(KEY);
        return issuer == null ? List.of() : List.of(look(issuer));
    }

    private static Finding look(String issuer) throws InterruptedException {
        HttpRequest request;
        try {
            String base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
            request = HttpRequest.newBuilder(URI.create(base + WELL_KNOWN))
                    .timeout(PATIENCE)
                    .build();
        } catch (IllegalArgumentException notOne) {
            return Finding.unwell(KEY, "no address (expected: such as https://identity.example/realms/limen)");
        }
        try {
            HttpResponse<String> answer = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.ofString());
            return judged(issuer, answer);
        } catch (IOException unreachable) {
            return Finding.unwell(
                    KEY,
                    "no answer (" + unreachable.getClass().getSimpleName()
                            + "); check the address, the network and the trusted certificates");
        }
    }

    private static Finding judged(String issuer, HttpResponse<String> answer) {
        if (answer.statusCode() != FOUND) {
            return Finding.unwell(KEY, "status " + answer.statusCode() + " at " + WELL_KNOWN + " (expected: 200)");
        }
        Matcher named = ISSUER.matcher(answer.body());
        boolean same = named.find() && named.group(1).replace("\\/", "/").equals(issuer);
        return same
                ? Finding.well(KEY, "answers, and calls itself so")
                : Finding.unwell(KEY, "calls itself otherwise (expected: the same address, character by character)");
    }
}
