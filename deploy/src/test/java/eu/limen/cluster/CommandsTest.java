package eu.limen.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import kafka.server.KafkaConfig;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessSpec;
import org.apache.flink.runtime.clusterframework.TaskExecutorProcessUtils;
import org.apache.kafka.common.Uuid;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private static final Path DIRECTORY = Path.of("/var/cache/limen/cluster");
    private static final Layout LAYOUT = new Layout(DIRECTORY);
    private static final Program PROGRAM = new Program("/usr/bin/java", "limen.jar");

    private Ports ports;

    @BeforeEach
    void freePorts() throws UnusableCluster {
        ports = Ports.take(OptionalInt.empty());
    }

    @AfterEach
    void givenBack() throws Exception {
        ports.close();
    }

    @Test
    void theBrokerAcceptsItsPropertiesAndForgetsNothing() {
        Properties properties = new Properties();
        properties.putAll(BrokerCommands.properties(LAYOUT, ports));

        KafkaConfig config = KafkaConfig.fromProps(properties, false);

        assertThat(config.logRetentionTimeMillis()).isEqualTo(-1);
        assertThat(config.autoCreateTopicsEnable()).isFalse();
        assertThat(properties.getProperty("listeners"))
                .isEqualTo("PLAINTEXT://127.0.0.1:" + ports.broker() + ",CONTROLLER://127.0.0.1:" + ports.controller());
    }

    @Test
    void aDirectoryHasOneIdentityForKafka() {
        String identity = after("--cluster-id", BrokerCommands.format(PROGRAM, LAYOUT));

        assertThat(Uuid.fromString(identity).toString()).isEqualTo(identity);
        assertThat(after("--cluster-id", BrokerCommands.format(PROGRAM, LAYOUT)))
                .isEqualTo(identity);
        assertThat(after("--cluster-id", BrokerCommands.format(PROGRAM, new Layout(Path.of("/elsewhere")))))
                .isNotEqualTo(identity);
    }

    /** Of these directories two have a name whose identity would begin with a hyphen. */
    @Test
    void noIdentityLooksLikeAnOption() {
        for (int i = 0; i < 400; i++) {
            Layout layout = new Layout(Path.of("/srv/limen-" + i));

            assertThat(after("--cluster-id", BrokerCommands.format(PROGRAM, layout)))
                    .doesNotStartWith("-");
        }
    }

    @Test
    void flinkComputesTheMemoryThatTheTaskManagersAreStartedWith() {
        Configuration configuration = Configuration.fromMap(options(ClusterSettings.in(DIRECTORY)));
        List<String> command = FlinkCommands.taskManager(PROGRAM, LAYOUT, Part.TASKMANAGER_1);

        TaskExecutorProcessSpec computed = TaskExecutorProcessUtils.processSpecFromConfig(configuration);

        assertThat(command)
                .contains("-Xmx" + computed.getJvmHeapMemorySize().getMebiBytes() + "m")
                .contains("-XX:MaxDirectMemorySize="
                        + computed.getJvmDirectMemorySize().getMebiBytes() + "m")
                .contains("-XX:MaxMetaspaceSize="
                        + computed.getJvmMetaspaceAndOverhead().getMetaspace().getMebiBytes() + "m");
        assertThat(computed.getTotalProcessMemorySize()).isLessThan(MemorySize.ofMebiBytes(1536));
    }

    @Test
    void oneTaskManagerIsEnoughForTheWholeJob() {
        Map<String, String> options = options(ClusterSettings.in(DIRECTORY));
        Map<String, String> lines = DeploymentFile.lines(ClusterSettings.in(DIRECTORY), LAYOUT, ports, "secret");

        int slots = Integer.parseInt(options.getOrDefault(TaskManagerOptions.NUM_TASK_SLOTS.key(), "0"));

        assertThat(slots).isGreaterThanOrEqualTo(Integer.parseInt(lines.getOrDefault("analysis.parallelism", "")));
    }

    @Test
    void nothingOfFlinkListensBeyondThisMachine() {
        Map<String, String> options = options(ClusterSettings.in(DIRECTORY));

        assertThat(options)
                .containsEntry("rest.bind-address", "127.0.0.1")
                .containsEntry("jobmanager.bind-host", "127.0.0.1")
                .containsEntry("taskmanager.bind-host", "127.0.0.1");
    }

    @Test
    void whatIsAskedForGoesBeforeWhatTheClusterSays() {
        ClusterSettings settings = ClusterSettings.in(DIRECTORY)
                .with("analysis.parallelism", "4")
                .withFlink("taskmanager.numberOfTaskSlots", "8");

        assertThat(options(settings)).containsEntry("taskmanager.numberOfTaskSlots", "8");
        assertThat(DeploymentFile.lines(settings, LAYOUT, ports, "secret")).containsEntry("analysis.parallelism", "4");
    }

    @Test
    void everyProcessOfJavaIsMarkedAndOutlivesTheTerminal() {
        assertThat(List.of(
                        BrokerCommands.run(PROGRAM, LAYOUT),
                        FlinkCommands.jobManager(PROGRAM, LAYOUT),
                        FlinkCommands.taskManager(PROGRAM, LAYOUT, Part.TASKMANAGER_2)))
                .allSatisfy(command ->
                        assertThat(command).startsWith("setsid", "/usr/bin/java", "-Dlimen.cluster=" + DIRECTORY));
    }

    @Test
    void rootLendsTheDatabaseAnotherUserAndOthersRunItThemselves() {
        Path programs = Path.of("/usr/lib/postgresql/15/bin");

        List<String> ofRoot = new DatabaseCommands(programs, new LentUser("postgres", "104")).run(LAYOUT, ports);
        List<String> ofOthers = new DatabaseCommands(programs, null).run(LAYOUT, ports);

        assertThat(ofRoot).containsSubsequence("setpriv", "--reuid=postgres", "--regid=104", programs + "/postgres");
        assertThat(ofOthers).startsWith("setsid", programs + "/postgres").contains("listen_addresses=127.0.0.1");
    }

    private Map<String, String> options(ClusterSettings settings) {
        return FlinkCommands.options(settings, LAYOUT, ports);
    }

    private static String after(String option, List<String> command) {
        return command.get(command.indexOf(option) + 1);
    }
}
