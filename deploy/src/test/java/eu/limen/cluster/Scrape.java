package eu.limen.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What Prometheus would read: every line that is not a comment. */
record Scrape(List<Sample> samples) {

    private static final Pattern LINE = Pattern.compile("([A-Za-z0-9_:]+)\\{(.*)} (\\S+)");
    private static final Pattern LABEL = Pattern.compile("([A-Za-z0-9_]+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** One line. */
    record Sample(String name, Map<String, String> labels, double value) {}

    static Scrape of(int port) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics"))
                .build();
        String text = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        return new Scrape(text.lines().flatMap(Scrape::sample).toList());
    }

    Stream<Sample> named(String name) {
        return samples.stream().filter(sample -> sample.name().equals(name));
    }

    private static Stream<Sample> sample(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            return Stream.empty();
        }
        Map<String, String> labels = new LinkedHashMap<>();
        Matcher label = LABEL.matcher(parts.group(2));
        while (label.find()) {
            labels.put(label.group(1), label.group(2));
        }
        return Stream.of(new Sample(parts.group(1), labels, Double.parseDouble(parts.group(3))));
    }
}
