package eu.limen.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The parts of one cluster, in the order in which they are stopped. */
record LocalParts(LocalPart jobManager, List<LocalPart> taskManagers, LocalPart broker, LocalPart database)
        implements AutoCloseable {

    static LocalParts of(Program program, Layout layout, Ports ports, DatabaseCommands database) {
        return new LocalParts(
                new LocalPart(Part.JOBMANAGER, layout, FlinkCommands.jobManager(program, layout), "TERM"),
                List.of(
                        taskManager(program, layout, Part.TASKMANAGER_1),
                        taskManager(program, layout, Part.TASKMANAGER_2)),
                new LocalPart(Part.BROKER, layout, BrokerCommands.run(program, layout), "TERM"),
                new LocalPart(Part.DATABASE, layout, database.run(layout, ports), "INT"));
    }

    List<LocalPart> inOrder() {
        List<LocalPart> all = new ArrayList<>(List.of(jobManager));
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
}
