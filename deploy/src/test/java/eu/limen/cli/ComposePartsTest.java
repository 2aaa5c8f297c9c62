package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import eu.limen.jobs.kafka.AnalysisApplication;
import eu.limen.jobs.kafka.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.ParseResult;

/** What the compose file tells its parts is what they understand: commands, classes, options, ports, grants. */
class ComposePartsTest {

    private static final String OF_THE_PROGRAM = "limen-program:";
    private static final Pattern LIMEN_VARIABLE = Pattern.compile("\\$\\{(LIMEN_[A-Z]+)");

    @TempDir
    Path directory;

    @Test
    void everyCommandIsOneOfTheProgram() throws IOException {
        List<String> commands = new ArrayList<>();
        ComposeFile.read().services().forEach((name, service) -> {
            if (service.get("image").asText().startsWith(OF_THE_PROGRAM)) {
                List<String> words = Yaml.texts(service.get("command"));
                assertThat(errors(words)).as(name).isEmpty();
                commands.add(words.get(0));
            }
        });

        assertThat(commands).containsExactlyInAnyOrder("preflight", "run", "run", "watch");
    }

    @Test
    void aCommandThatIsNoneIsFound() {
        assertThat(errors(List.of("run", "ticks", "--configuration", "x"))).isNotEmpty();
    }

    @Test
    void flinkIsToldTheClassThatStartsTheAnalysis() throws Exception {
        List<String> words = Yaml.texts(ComposeFile.read().service("jobmanager").get("entrypoint"));

        assertThat(words.get(words.indexOf("--job-classname") + 1)).isEqualTo(AnalysisApplication.class.getName());
        assertThat(AnalysisApplication.class.getMethod("main", String[].class)).isNotNull();
    }

    /** The images are built from the archive: what they take of it must be put into it. */
    @Test
    void theImagesTakeWhatTheArchiveHas() throws IOException {
        String archive = Repository.text("deploy/archive");
        String jobs = Repository.text(ComposeFile.DIRECTORY + "images/jobs.Dockerfile");

        assertThat(jobs)
                .contains("ARG JOB_JAR=job/limen-job-${VERSION}.jar\n", " lib/log4j-layout-template-json-*.jar ");
        assertThat(archive).contains("/limen-job-$version.jar\" \"$top/job/\"", "\"$top/lib\"", "{limen,console,");
    }

    @Test
    void flinkKnowsEveryOptionThatItIsGiven() throws Exception {
        JsonNode options = Yaml.read(ComposeFile.DIRECTORY + "flink/config.yaml");

        assertThat(FlinkOptions.known()).containsAll(options::fieldNames);
    }

    @Test
    void flinkLogsAsOnTheLocalCluster() throws IOException {
        String resources = "deploy/src/main/resources/eu/limen/cluster/";
        String flink = ComposeFile.DIRECTORY + "flink/";

        for (String template : List.of("log-line.json", "log-frame.json")) {
            assertThat(Repository.text(flink + template)).isEqualTo(Repository.text(resources + template));
        }
        assertThat(afterItsFirstLine(Repository.text(flink + "log4j-console.properties"))
                        .replace("file:///etc/limen/flink/", "classpath:eu/limen/cluster/"))
                .isEqualTo(afterItsFirstLine(Repository.text(resources + "log4j2-part.properties")));
    }

    @Test
    void whatIsPublishedIsWhereTheyListen() throws IOException {
        ComposeFile file = ComposeFile.read();
        JsonNode console = Yaml.read(ComposeFile.DIRECTORY + "console.yaml");
        JsonNode flink = Yaml.read(ComposeFile.DIRECTORY + "flink/config.yaml");
        String broker = Repository.text(ComposeFile.DIRECTORY + "kafka/server.properties");
        String issuer = console.at("/limen/oidc/issuer").asText();

        assertThat(port(file, "console")).isEqualTo(console.at("/server/port").asText());
        assertThat(port(file, "jobmanager")).isEqualTo(flink.get("rest.port").asText());
        assertThat(broker).contains("GATEWAYS://127.0.0.1:" + port(file, "kafka"));
        assertThat(issuer).startsWith("https://login.limen.localhost:" + port(file, "identity") + "/");
        assertThat(issuer)
                .startsWith(
                        file.service("identity").at("/environment/KC_HOSTNAME").asText());
        assertThat(file.service("taskmanager").at("/healthcheck/test").toString())
                .contains("/" + flink.get("metrics.reporter.prometheus.port").asText() + "\"");
    }

    @Test
    void everyVariableOfLimensIsRead() throws IOException {
        String scripts = Repository.text("deploy/limen") + Repository.text("deploy/console");
        String prepare = Repository.text(ComposeFile.DIRECTORY + "prepare");

        ComposeFile.read()
                .eachService(service -> service.path("environment").fieldNames().forEachRemaining(name -> {
                    if (name.startsWith("LIMEN_")) {
                        assertThat(scripts).contains("${" + name);
                    }
                }));
        assertThat(LIMEN_VARIABLE.matcher(ComposeFile.text()).results().map((MatchResult found) -> found.group(1)))
                .isNotEmpty()
                .allMatch(name -> prepare.contains("\"" + name + "="));
    }

    @Test
    void theGrantsAreThoseOfThePage() throws IOException {
        assertThat(grants(Repository.text(ComposeFile.DIRECTORY + "kafka/grants")))
                .hasSizeGreaterThan(15)
                .containsExactlyElementsOf(grants(Repository.text("docs/security.md")));
    }

    /** It needs openssl, which this project does not ask for otherwise. */
    @Test
    void whatPrepareMakesIsAllThatIsNamedAndCanBeRead() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/openssl")));
        Path archive = Files.createDirectories(directory.resolve("limen-1.2.3/bin"));
        Files.createFile(
                archive.resolve("limen"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Path secrets = directory.resolve("secrets");

        String said =
                prepare(secrets, "--archive", directory.resolve("limen-1.2.3").toString());

        assertThat(said).contains("made " + secrets);
        ComposeFile.read()
                .root()
                .get("secrets")
                .forEach(secret -> assertThat(
                                directory.resolve(secret.get("file").asText()))
                        .isNotEmptyFile());
        for (String part : List.of("analysis", "ticks", "watch", "preflight")) {
            assertThat(Deployment.read(secrets.resolve(part + ".properties")).kafka())
                    .containsEntry("security.protocol", "SASL_SSL");
        }
        assertThat(directory.resolve("env")).content().contains("LIMEN_VERSION=1.2.3\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secrets)))
                .isEqualTo("rwx------");
    }

    private String prepare(Path secrets, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Repository.HOME.resolve(ComposeFile.DIRECTORY + "prepare").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LIMEN_SECRETS", secrets.toString());
        builder.environment().put("LIMEN_ENV", directory.resolve("env").toString());
        builder.environment()
                .merge(
                        "PATH",
                        Path.of(System.getProperty("java.home"), "bin").toString(),
                        (path, jdk) -> path + ":" + jdk);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static List<String> errors(List<String> words) {
        ParseResult parsed = Limen.commandLine().parseArgs(words.toArray(String[]::new));
        List<String> errors = new ArrayList<>();
        for (ParseResult each = parsed; each != null; each = each.subcommand()) {
            each.errors().forEach(error -> errors.add(error.getMessage()));
        }
        return errors;
    }

    /** Whom and what, without the marks of layout; a gateway's own are each state's affair. */
    private static List<String> grants(String text) {
        return text.replaceAll("\\\\\n", " ")
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("ACL User:limen"))
                .map(line -> line.replaceAll("\\s+", " "))
                .toList();
    }

    private static String afterItsFirstLine(String text) {
        return text.substring(text.indexOf('\n') + 1);
    }

    private static String port(ComposeFile file, String service) {
        return file.service(service).at("/ports/0").asText().replaceFirst("^127\\.0\\.0\\.1:(\\d+):\\1$", "$1");
    }
}
