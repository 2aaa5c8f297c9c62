package eu.limen.cluster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the database is set up and started. It refuses to run as root, so root lends it another user.
 *
 * @param programs the directory with {@code initdb} and {@code postgres}
 * @param user whom it runs as; null: as this process
 */
record DatabaseCommands(Path programs, @Nullable LentUser user) {

    /** The user inside the database. */
    static final String USER = "limen";

    private static final int CONNECTIONS = 40;

    static Path files(Layout layout) {
        return layout.database().resolve("files");
    }

    static Path password(Layout layout) {
        return layout.database().resolve("password");
    }

    List<String> create(Layout layout) {
        List<String> command = as();
        command.addAll(List.of(
                programs.resolve("initdb").toString(),
                "--pgdata=" + files(layout),
                "--username=" + USER,
                "--pwfile=" + password(layout),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C"));
        return command;
    }

    List<String> run(Layout layout, Ports ports) {
        List<String> command = as();
        command.addAll(List.of(
                programs.resolve("postgres").toString(), "-D", files(layout).toString()));
        for (String setting : List.of(
                "port=" + ports.database(),
                "listen_addresses=" + Ports.HOST,
                // Only the port: a socket in a directory of all users would need a name that no other cluster has.
                "unix_socket_directories=",
                "max_connections=" + CONNECTIONS,
                "shared_buffers=64MB",
                "logging_collector=off",
                "timezone=UTC",
                "log_timezone=UTC")) {
            command.addAll(List.of("-c", setting));
        }
        return command;
    }

    private List<String> as() {
        List<String> command = new ArrayList<>(List.of("setsid"));
        if (user != null) {
            command.addAll(user.lending());
        }
        return command;
    }
}
