package eu.limen.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** What rings on the desks of a demo: takes the webhooks that the console sends them (CloudEvents 1.0), and tells of each alert once. */
final class DeskBell implements AutoCloseable {

    private static final int TAKEN = 204;
    private static final int UNREADABLE = 400;
    private static final int WAITING_CALLS = 0;
    private static final int NO_BODY = -1;

    private final HttpServer server;
    private final Consumer<String> rings;
    private final ObjectMapper json = new ObjectMapper();
    private final Set<String> told = new HashSet<>();

    private DeskBell(HttpServer server, Consumer<String> rings) {
        this.server = server;
        this.rings = rings;
    }

    /**
     * Listens on a free port of 127.0.0.1.
     *
     * @param rings is told a line of each alert when the first desk hears of it
     */
    static DeskBell listen(Consumer<String> rings) throws IOException {
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), WAITING_CALLS);
        DeskBell bell = new DeskBell(server, rings);
        server.createContext("/", bell::take);
        server.start();
        return bell;
    }

    /** Host and port. */
    String authority() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** What desks are called by. */
    URI address() {
        return URI.create("http://" + authority() + "/");
    }

    private void take(HttpExchange call) throws IOException {
        try (call) {
            JsonNode alerts = json.readTree(call.getRequestBody()).path("data").path("alerts");
            if (!alerts.isArray()) {
                call.sendResponseHeaders(UNREADABLE, NO_BODY);
                return;
            }
            alerts.forEach(this::ring);
            call.sendResponseHeaders(TAKEN, NO_BODY);
        }
    }

    private synchronized void ring(JsonNode alert) {
        if (told.add(alert.path("alertId").asText())) {
            rings.accept("a desk is told: " + line(alert));
        }
    }

    private static String line(JsonNode alert) {
        StringBuilder sections = new StringBuilder();
        alert.path("sections")
                .forEach(section -> sections.append(section.asText()).append(' '));
        return alert.path("urgency").asText() + ", " + sections
                + alert.path("link").asText();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
