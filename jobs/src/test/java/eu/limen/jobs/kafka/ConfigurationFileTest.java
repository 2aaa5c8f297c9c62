package eu.limen.jobs.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.page.OptionTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the deployment file that comes with an archive to the page that {@link DeploymentPageTest} holds to the program.
 * {@code mvn -pl jobs -am test -Dtest=ConfigurationFileTest -Dlimen.golden=write} writes it anew.
 */
class ConfigurationFileTest {

    private static final Path FILE = Path.of("..", "deploy", "conf", "limen.properties");
    private static final Path PAGE = Path.of("..", "docs", "deployment.md");

    private static final String HEAD = """
            # The deployment file: every part of Limen is given the same one (docs/deployment.md). UTF-8; a backslash is written twice.
            # A line that begins with # says what holds where nothing is said. A key that is not known is an error.
            # limen preflight --config FILE says whether brokers, rights, database and identity provider are as this file has them.
            """;

    @TempDir
    Path directory;

    @Test
    void everyOptionOfThePageStandsInIt() throws IOException {
        String made = OptionTable.on(PAGE, "| key | meaning | default |")
                .file(HEAD, List.of("kafka.bootstrap.servers=broker-1.example:9093,broker-2.example:9093"));
        if ("write".equals(System.getProperty("limen.golden"))) {
            Files.writeString(FILE, made);
        }

        assertThat(Files.readString(FILE)).isEqualTo(made);
    }

    @Test
    void asItIsItGivesADeploymentOfDefaults() throws Exception {
        Deployment deployment = Deployment.read(FILE);

        Settings least = Settings.of(deployment.kafka().entrySet().stream()
                .collect(Collectors.toMap(each -> "kafka." + each.getKey(), Map.Entry::getValue)));
        assertThat(deployment).isEqualTo(Deployment.of(least));
    }

    @Test
    void eachLineMayBeTakenOutOfItsComment() throws Exception {
        String all = Files.readString(FILE).replaceAll("(?m)^#([a-z.-]+=.+)$", "$1");
        Path uncommented = Files.writeString(directory.resolve("limen.properties"), all);

        assertThat(all).doesNotContain("#analysis.parallelism").contains("\nanalysis.parallelism=1\n");
        assertThat(Deployment.read(uncommented).analysis())
                .isEqualTo(Deployment.read(FILE).analysis());
    }
}
