package eu.limen.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import eu.limen.codec.JsonMembers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.NavigableMap;
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
            String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            call.sendResponseHeaders(rings(body) ? TAKEN : UNREADABLE, NO_BODY);
        }
    }

    /** Tells of the alerts in a message; false if it holds none. */
    private boolean rings(String message) {
        NavigableMap<String, String> members;
        try {
            members = JsonMembers.of(message);
        } catch (IllegalArgumentException noJson) {
            return false;
        }
        int alert = 0;
        while (members.containsKey(path(alert, "alertId"))) {
            ring(members, alert++);
        }
        return alert > 0;
    }

    private synchronized void ring(NavigableMap<String, String> members, int alert) {
        if (!told.add(members.get(path(alert, "alertId")))) {
            return;
        }
        String sections = String.join(
                " ",
                members.subMap(path(alert, "sections["), path(alert, "sections]"))
                        .values());
        rings.accept("a desk is told: " + members.get(path(alert, "urgency")) + ", " + sections + ' '
                + members.get(path(alert, "link")));
    }

    private static String path(int alert, String member) {
        return "data.alerts[" + alert + "]." + member;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
