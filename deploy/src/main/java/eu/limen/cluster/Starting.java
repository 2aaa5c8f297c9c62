package eu.limen.cluster;

import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.UnusableDeployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;

/** The start of a cluster, step by step. */
final class Starting {

    private final ClusterSettings settings;
    private final Layout layout;
    private final Ports ports;
    private final Consumer<String> said;
    private final DatabaseCommands databaseCommands;
    private final Program program = Program.ofThisProcess();

    private Starting(
            ClusterSettings settings,
            Layout layout,
            Ports ports,
            DatabaseCommands databaseCommands,
            Consumer<String> said) {
        this.settings = settings;
        this.layout = layout;
        this.ports = ports;
        this.said = said;
        this.databaseCommands = databaseCommands;
    }

    /** Starts all; if that fails, nothing is left running. */
    static Running start(ClusterSettings settings, Layout layout, Submission submission, Consumer<String> said)
            throws UnusableCluster, IOException, InterruptedException {
        Machine machine = Machine.thisOne();
        List<String> problems = machine.problems(settings.directory());
        if (!problems.isEmpty()) {
            throw new UnusableCluster(problems);
        }
        layout.create();
        Undoing undoing = new Undoing();
        try {
            DirectoryLock lock = undoing.later(DirectoryLock.take(layout));
            List<String> ended = Leftovers.of(layout).end();
            if (!ended.isEmpty()) {
                said.accept("ended what an earlier start left behind: " + String.join(", ", ended));
            }
            Ports ports = undoing.later(Ports.take(settings.ports()));
            DatabaseCommands commands = new DatabaseCommands(
                    databasePrograms(machine, layout), machine.lentUser().orElse(null));
            Starting starting = new Starting(settings, layout, ports, commands, said);
            LocalParts parts = undoing.later(LocalParts.of(starting.program, layout, ports, commands, settings));
            starting.start(parts);
            FlinkPage page = undoing.later(FlinkPage.at(Ports.HOST, ports.page()));
            Awaiting.ready(
                    parts.jobManager(),
                    () -> page.taskManagers() >= parts.taskManagers().size());
            said.accept("Flink is up: " + page.address());
            starting.awaitConsole(parts);
            Resubmission resubmission = new Resubmission(
                    submission, page, layout, parts.taskManagers().size(), said);
            resubmission.begin();
            Keeper keeper = new Keeper(parts, resubmission::request, said);
            keeper.begin();
            return new Running(lock, ports, parts, page, resubmission, keeper);
        } catch (UnusableCluster | IOException | InterruptedException | RuntimeException failed) {
            undoing.undo(failed);
            throw failed;
        }
    }

    /** Those of the machine, or those that come with Limen. */
    private static Path databasePrograms(Machine machine, Layout layout) throws UnusableCluster, IOException {
        Optional<Path> installed = machine.databasePrograms();
        if (installed.isPresent()) {
            return installed.get();
        }
        return EmbeddedDatabase.programs(layout.directory())
                .orElseThrow(() -> new UnusableCluster(List.of("PostgreSQL: none comes for this processor")));
    }

    private void start(LocalParts parts) throws UnusableCluster, IOException, InterruptedException {
        parts.byName().keySet().forEach(this::beginLog);
        Database database = new Database(layout, ports, databaseCommands);
        said.accept("setting up the broker and the database in " + layout.directory());
        database.create();
        writeFiles(database.password());
        Awaiting.done("broker-format", BrokerCommands.format(program, layout), layout);
        // All at once: each takes seconds to come up, and none needs another to do so.
        parts.broker().start();
        parts.database().start();
        parts.jobManager().start();
        for (LocalPart taskManager : parts.taskManagers()) {
            taskManager.start();
        }
        Awaiting.ready(parts.database(), database::answers);
        said.accept("PostgreSQL is up: port " + ports.database());
        prepareTopics(parts.broker());
        for (LocalPart client : parts.clients()) {
            client.start();
        }
    }

    private void awaitConsole(LocalParts parts) throws UnusableCluster, InterruptedException {
        for (LocalPart client : parts.clients()) {
            if (client.name().equals(Part.CONSOLE)) {
                Awaiting.ready(
                        client, () -> Answer.isGood(ports.consoleAddress().resolve("health/readiness")));
                said.accept("the console is up: " + ports.consoleAddress());
            }
        }
    }

    private void prepareTopics(Part part) throws UnusableCluster, InterruptedException {
        try {
            Deployment deployment = Deployment.read(layout.deployment());
            try (Broker broker = new Broker(deployment)) {
                Awaiting.ready(part, broker::answers);
                int made = broker.createTopics(deployment);
                said.accept("Kafka is up: " + Ports.HOST + ":" + ports.broker() + ", " + made + " topics made");
            }
        } catch (UnusableDeployment wrong) {
            throw new UnusableCluster(wrong.problems());
        } catch (ExecutionException refused) {
            throw new UnusableCluster(List.of("broker: the topics could not be made (" + part.log() + " says why)"));
        }
    }

    private void writeFiles(String password) throws IOException {
        Files.writeString(layout.brokerProperties(), DeploymentFile.text(BrokerCommands.properties(layout, ports)));
        Files.writeString(
                layout.flinkConfiguration().resolve("config.yaml"),
                yaml(FlinkCommands.options(settings, layout, ports)));
        Layout.writePrivately(
                layout.deployment(), DeploymentFile.text(DeploymentFile.lines(settings, layout, ports, password)));
        ConsoleProgram console = settings.console();
        if (console != null) {
            Layout.writePrivately(layout.console(), DeploymentFile.text(console.properties(ports, password)));
        }
    }

    /** The log of the start before this one stays beside the new one. */
    private void beginLog(String part) {
        Path log = layout.log(part);
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(part + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException unmovable) {
            said.accept(log + " could not be put aside; it is written on.");
        }
    }

    private static String yaml(Map<String, String> options) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(options)
                .forEach((key, value) -> text.append(key)
                        .append(": '")
                        .append(value.replace("'", "''"))
                        .append("'\n"));
        return text.toString();
    }
}
