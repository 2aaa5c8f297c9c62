package eu.limen.cluster;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How Flink's processes are configured and started. No script computes their memory here, so all of it is said. */
final class FlinkCommands {

    /** Enough on one TaskManager for the whole job, so that the other's death does not wait for a new one. */
    static final int SLOTS = 4;

    private static final String CLUSTER = "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint";
    private static final String WORKER = "org.apache.flink.runtime.taskexecutor.TaskManagerRunner";

    private static final int RETAINED = 3;
    private static final int FRAMEWORK_HEAP = 64;
    private static final int TASK_HEAP = 704;
    private static final int FRAMEWORK_OFF_HEAP = 64;
    private static final int TASK_OFF_HEAP = 32;
    private static final int NETWORK = 128;

    /** The job {@code reporting} sorts in it, a quarter in each slot; without any its tasks cannot begin. */
    private static final int MANAGED = 64;

    private static final int METASPACE = 256;
    private static final int OVERHEAD = 128;

    private FlinkCommands() {}

    /** The options of all of Flink's processes. */
    static Map<String, String> options(ClusterSettings settings, Layout layout, Ports ports) {
        Map<String, String> options = new TreeMap<>();
        options.put("jobmanager.rpc.address", Ports.HOST);
        options.put("jobmanager.bind-host", Ports.HOST);
        options.put("jobmanager.rpc.port", Integer.toString(ports.jobManager()));
        options.put("rest.address", Ports.HOST);
        options.put("rest.bind-address", Ports.HOST);
        options.put("rest.port", Integer.toString(ports.page()));
        options.put("web.submit.enable", "false");
        options.put("taskmanager.host", Ports.HOST);
        options.put("taskmanager.bind-host", Ports.HOST);
        options.put("taskmanager.numberOfTaskSlots", Integer.toString(SLOTS));
        options.put("taskmanager.load-balance.mode", "SLOTS");
        // One that dies is missed after two heartbeats, since nobody answers at its address. The rest is for one that
        // hangs, and
        // must be longer than a busy machine leaves a living one without a turn: with five seconds jobs broke off again
        // and again.
        options.put("heartbeat.interval", "1 s");
        options.put("heartbeat.timeout", "30 s");
        options.put("pekko.ask.timeout", "30 s");
        // Asked of the JobManager, not of the job: how many are kept in case the newest cannot be read.
        options.put("execution.checkpointing.num-retained", Integer.toString(RETAINED));
        options.putAll(memory());
        options.putAll(settings.flink());
        return options;
    }

    static List<String> jobManager(Program program, Layout layout) {
        return program.command(
                layout,
                Part.JOBMANAGER,
                List.of("-Xms128m", "-Xmx384m", "-XX:MaxMetaspaceSize=" + METASPACE + "m"),
                CLUSTER,
                List.of(
                        "-c",
                        layout.flinkConfiguration().toString(),
                        "-D",
                        "io.tmp.dirs=" + layout.temporary(Part.JOBMANAGER)));
    }

    static List<String> taskManager(Program program, Layout layout, String name) {
        int heap = FRAMEWORK_HEAP + TASK_HEAP;
        return program.command(
                layout,
                name,
                List.of(
                        "-Xms256m",
                        "-Xmx" + heap + "m",
                        "-XX:MaxDirectMemorySize=" + (FRAMEWORK_OFF_HEAP + TASK_OFF_HEAP + NETWORK) + "m",
                        "-XX:MaxMetaspaceSize=" + METASPACE + "m"),
                WORKER,
                List.of(
                        "-c",
                        layout.flinkConfiguration().toString(),
                        "-D",
                        "taskmanager.resource-id=" + name,
                        "-D",
                        "io.tmp.dirs=" + layout.temporary(name)));
    }

    /** Of one TaskManager. State is on the heap. */
    private static Map<String, String> memory() {
        Map<String, String> memory = new TreeMap<>();
        memory.put("taskmanager.cpu.cores", Integer.toString(SLOTS));
        size(memory, "framework.heap.size", FRAMEWORK_HEAP);
        size(memory, "task.heap.size", TASK_HEAP);
        size(memory, "framework.off-heap.size", FRAMEWORK_OFF_HEAP);
        size(memory, "task.off-heap.size", TASK_OFF_HEAP);
        size(memory, "network.min", NETWORK);
        size(memory, "network.max", NETWORK);
        size(memory, "managed.size", MANAGED);
        size(memory, "jvm-metaspace.size", METASPACE);
        size(memory, "jvm-overhead.min", OVERHEAD);
        size(memory, "jvm-overhead.max", OVERHEAD);
        return memory;
    }

    private static void size(Map<String, String> memory, String what, int megabytes) {
        memory.put("taskmanager.memory." + what, megabytes + "m");
    }
}
