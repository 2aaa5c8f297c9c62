package eu.limen.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The parts of one cluster.
 *
 * @param tellers who tells the time: one, or nobody where a feeder does
 */
record LocalParts(
        LocalPart jobManager,
        List<LocalPart> taskManagers,
        LocalPart broker,
        LocalPart database,
        List<LocalPart> tellers)
        implements AutoCloseable {

    private static final List<String> TELLER_MEMORY = List.of("-Xmx96m", "-XX:MaxMetaspaceSize=96m");

    static LocalParts of(
            Program program, Layout layout, Ports ports, DatabaseCommands database, ClusterSettings.Time time) {
        return new LocalParts(
                new LocalPart(Part.JOBMANAGER, layout, FlinkCommands.jobManager(program, layout), "TERM"),
                List.of(
                        taskManager(program, layout, Part.TASKMANAGER_1),
                        taskManager(program, layout, Part.TASKMANAGER_2)),
                new LocalPart(Part.BROKER, layout, BrokerCommands.run(program, layout), "TERM"),
                new LocalPart(Part.DATABASE, layout, database.run(layout, ports), "INT"),
                switch (time) {
                    case TOLD_BY_THE_CLUSTER -> List.of(teller(program, layout));
                    case TOLD_BY_A_FEEDER -> List.of();
                });
    }

    /** In the order in which they are stopped: nobody is left without what it needs. */
    List<LocalPart> inOrder() {
        List<LocalPart> all = new ArrayList<>(tellers);
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
