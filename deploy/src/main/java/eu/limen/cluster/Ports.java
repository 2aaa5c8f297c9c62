package eu.limen.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Ten ports in a row on 127.0.0.1, the last of which is held so that no other cluster takes the same.
 *
 * <p>They lie below those that Linux gives to outgoing connections (from 32768): there a client that asks for a broker which is down
 * could be given the broker's own port, reach itself, and keep the broker from starting.
 */
final class Ports implements AutoCloseable {

    static final String HOST = "127.0.0.1";

    private static final int COUNT = 10;
    private static final int FIRST = 23100;
    private static final int LAST = 32700;

    private final int first;
    private final ServerSocket held;

    private Ports(int first, ServerSocket held) {
        this.first = first;
        this.held = held;
    }

    /** Takes those that are asked for, or the first ten that are free. */
    static Ports take(OptionalInt wanted) throws UnusableCluster {
        if (wanted.isPresent()) {
            return taken(wanted.getAsInt());
        }
        for (int first = FIRST; first + COUNT <= LAST; first += COUNT) {
            Ports ports = tried(first);
            if (ports != null) {
                return ports;
            }
        }
        throw new UnusableCluster(
                List.of("ports: none free (expected: ten in a row from " + FIRST + " to " + LAST + ")"));
    }

    int broker() {
        return first;
    }

    int controller() {
        return first + 1;
    }

    int jobManager() {
        return first + 2;
    }

    /** Flink's page and its REST interface. */
    int page() {
        return first + 3;
    }

    int database() {
        return first + 4;
    }

    /** Three in a row, of which each of Flink's processes takes the first that is free to be read by Prometheus. */
    String metrics() {
        return (first + 5) + "-" + (first + 7);
    }

    int console() {
        return first + 8;
    }

    /** Where officers find the console. */
    URI consoleAddress() {
        return URI.create("http://" + HOST + ":" + console() + "/");
    }

    @Override
    public void close() throws IOException {
        held.close();
    }

    private static Ports taken(int first) throws UnusableCluster {
        Ports ports = tried(first);
        if (ports != null) {
            return ports;
        }
        List<String> problems = IntStream.range(first, first + COUNT)
                .filter(port -> !isFree(port))
                .mapToObj(port -> "port " + port + ": in use (expected: ten free ports from " + first + ")")
                .toList();
        throw new UnusableCluster(problems);
    }

    private static @Nullable Ports tried(int first) {
        ServerSocket held;
        try {
            held = bound(first + COUNT - 1);
        } catch (IOException taken) {
            return null;
        }
        if (IntStream.range(first, first + COUNT - 1).allMatch(Ports::isFree)) {
            return new Ports(first, held);
        }
        closeQuietly(held);
        return null;
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = bound(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static ServerSocket bound(int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        socket.setReuseAddress(true);
        try {
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            socket.close();
            throw taken;
        }
        return socket;
    }

    private static void closeQuietly(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // It was only held; nothing was sent through it.
        }
    }
}
