package eu.limen.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The parts of one cluster.
 *
 * @param clients who speaks with the broker and the database and is not needed by the others: the console, and who tells the time
 */
record LocalParts(
        LocalPart jobManager,
        List<LocalPart> taskManagers,
        LocalPart broker,
        LocalPart database,
        List<LocalPart> clients)
        implements AutoCloseable {

    private static final List<String> TELLER_MEMORY = List.of("-Xmx96m", "-XX:MaxMetaspaceSize=96m");

    static LocalParts of(
            Program program, Layout layout, Ports ports, DatabaseCommands database, ClusterSettings settings) {
        return new LocalParts(
                new LocalPart(Part.JOBMANAGER, layout, FlinkCommands.jobManager(program, layout), "TERM"),
                Stream.of(Part.TASKMANAGER_1, Part.TASKMANAGER_2)
                        .limit(settings.taskManagers())
                        .map(name -> taskManager(program, layout, name))
                        .toList(),
                new LocalPart(Part.BROKER, layout, BrokerCommands.run(program, layout), "TERM"),
                new LocalPart(Part.DATABASE, layout, database.run(layout, ports), "INT"),
                clients(program, layout, settings));
    }

    private static List<LocalPart> clients(Program program, Layout layout, ClusterSettings settings) {
        List<LocalPart> clients = new ArrayList<>();
        if (settings.time() == ClusterSettings.Time.TOLD_BY_THE_CLUSTER) {
            clients.add(teller(program, layout));
        }
        ConsoleProgram console = settings.console();
        if (console != null) {
            clients.add(new LocalPart(Part.CONSOLE, layout, console.run(program, layout), "TERM"));
        }
        return clients;
    }

    /** In the order in which they are stopped: nobody is left without what it needs. */
    List<LocalPart> inOrder() {
        List<LocalPart> all = new ArrayList<>(clients);
        all.add(jobManager);
        all.addAll(taskManagers);
        all.add(broker);
        all.add(database);
        return all;
    }

    Map<String, Part> byName() {
        Map<String, Part> named = new TreeMap<>();
        inOrder().forEach(part -> named.put(part.name(), part));
        return named;
    }

    /** Stops all, each well if it can; what went wrong with one does not keep the others running. */
    @Override
    public void close() throws IOException {
        IOException wrong = null;
        for (LocalPart part : inOrder()) {
            try {
                part.stop();
            } catch (IOException unstoppable) {
                part.kill();
                wrong = unstoppable;
            }
        }
        if (wrong != null) {
            throw wrong;
        }
    }

    private static LocalPart taskManager(Program program, Layout layout, String name) {
        return new LocalPart(name, layout, FlinkCommands.taskManager(program, layout, name), "TERM");
    }

    private static LocalPart teller(Program program, Layout layout) {
        List<String> arguments =
                List.of("run", "ticks", "--config", layout.deployment().toString());
        return new LocalPart(
                Part.TICKS,
                layout,
                program.command(layout, Part.TICKS, TELLER_MEMORY, "eu.limen.cli.Limen", arguments),
                "TERM");
    }
}
