package eu.limen.cluster;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The console as a part of a cluster: a program of its own, with a class path of its own.
 *
 * @param jar beside the directory of its libraries
 * @param options of the console (docs/console.md), over those that the cluster gives it
 */
public record ConsoleProgram(Path jar, Map<String, String> options) {

    private static final List<String> MEMORY = List.of("-Xms96m", "-Xmx384m", "-XX:MaxMetaspaceSize=192m");

    public ConsoleProgram {
        jar = jar.toAbsolutePath();
        options = Map.copyOf(options);
    }

    List<String> run(Program program, Layout layout) {
        List<String> configuration = List.of(
                "--spring.config.additional-location=" + layout.console().toUri());
        return program.command(layout, Part.CONSOLE, MEMORY, jar, configuration);
    }

    /** What it is told: where broker and database are, and where it answers. */
    Map<String, String> properties(Ports ports, String databasePassword) {
        Map<String, String> properties = new TreeMap<>();
        properties.put("server.address", Ports.HOST);
        properties.put("server.port", Integer.toString(ports.console()));
        // A browser sends no secure cookie without TLS, and on this machine there is none.
        properties.put("server.servlet.session.cookie.secure", "false");
        properties.put("limen.channels.link", ports.consoleAddress() + "alerts/");
        properties.put("limen.kafka.bootstrap.servers", Ports.HOST + ":" + ports.broker());
        properties.put("spring.datasource.url", DeploymentFile.databaseAddress(ports));
        properties.put("spring.datasource.username", DatabaseCommands.USER);
        properties.put("spring.datasource.password", databasePassword);
        properties.putAll(options);
        return properties;
    }
}
