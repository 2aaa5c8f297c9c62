package eu.limen.console.outgoing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** A desk's own system, on 127.0.0.1: notes what it is told, and answers with a code. */
public final class Receiver implements AutoCloseable {

    /** What it was told. */
    public record Heard(String path, String key, String seconds, String signature, String mediaType, String body) {}

    private final HttpServer server;
    private final List<Heard> heard = new CopyOnWriteArrayList<>();
    private final AtomicInteger code = new AtomicInteger(204);
    private final Semaphore answers = new Semaphore(Integer.MAX_VALUE);
    private final ExecutorService threads = Executors.newCachedThreadPool();

    public Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.createContext("/", this::hear);
        server.setExecutor(threads);
        server.start();
    }

    private void hear(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(new Heard(
                exchange.getRequestURI().getPath(),
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                body));
        answers.acquireUninterruptibly();
        exchange.getResponseHeaders().add("Location", address("/elsewhere"));
        exchange.sendResponseHeaders(code.get(), -1);
        exchange.close();
    }

    void answers(int with) {
        code.set(with);
    }

    /** Hears all, but answers only so many; the others wait. */
    void answersOnly(int more) {
        answers.drainPermits();
        answers.release(more);
    }

    void answersAll() {
        answers.drainPermits();
        answers.release(Integer.MAX_VALUE / 2);
    }

    /** How many wait for an answer. */
    int waiting() {
        return answers.getQueueLength();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** What it was told at one path. */
    public List<Heard> heardAt(String path) {
        return heard.stream().filter(each -> each.path().equals(path)).toList();
    }

    public List<Heard> heard() {
        return List.copyOf(heard);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
