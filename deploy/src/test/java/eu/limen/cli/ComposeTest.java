package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be known of the compose file without an engine: its form, the files that it names, and that no part may do more than it needs. */
class ComposeTest {

    private static final Pattern PINNED =
            Pattern.compile("[a-z0-9./-]+:(?:v?\\d+\\.\\d+[\\w.-]*|\\$\\{LIMEN_VERSION.*\\})");
    private static final Pattern FROM = Pattern.compile("(?m)^FROM (\\S+)");
    private static final Pattern COPIED = Pattern.compile("(?m)^COPY (?!--from)(?:--\\S+ )*(\\S+) ");
    private static final Pattern NUMERIC = Pattern.compile("[1-9]\\d*:\\d+");

    private static List<String> complaints(ComposeFile file) throws IOException {
        try (InputStream schema = Objects.requireNonNull(ComposeTest.class.getResourceAsStream("/compose-spec.json"))) {
            JsonSchema form = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V201909)
                    .getSchema(schema);
            return form.validate(file.root()).stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        }
    }

    @Test
    void itHasTheFormOfAComposeFile() throws IOException {
        assertThat(complaints(ComposeFile.read())).isEmpty();
    }

    @Test
    void aMistypedOptionIsFound() throws IOException {
        assertThat(complaints(ComposeFile.mistaken("read_only:", "readonly:"))).isNotEmpty();
    }

    @Test
    void everyFileThatItNamesIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (JsonNode service : ComposeFile.read().services().values()) {
            List<String> named = new ArrayList<>();
            Yaml.texts(service.path("volumes")).stream()
                    .filter(volume -> volume.startsWith("./"))
                    .forEach(volume -> named.add(volume.substring(2, volume.indexOf(':'))));
            if (service.has("build")) {
                named.add(dockerfile(service));
            }
            named.stream()
                    .filter(file -> !Files.exists(Repository.HOME.resolve(ComposeFile.DIRECTORY + file)))
                    .forEach(missing::add);
        }
        for (String copied : matches(COPIED, Repository.text(ComposeFile.DIRECTORY + "images/identity.Dockerfile"))) {
            if (!Files.exists(Repository.HOME.resolve(ComposeFile.DIRECTORY + "identity/" + copied))) {
                missing.add(copied);
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everySecretAndVolumeIsDeclaredAndNoOther() throws IOException {
        ComposeFile file = ComposeFile.read();
        Set<String> secrets = new TreeSet<>();
        Set<String> volumes = new TreeSet<>();
        file.eachService(service -> {
            secrets.addAll(Yaml.texts(service.path("secrets")));
            Yaml.texts(service.path("volumes")).stream()
                    .filter(volume -> !volume.startsWith("./"))
                    .forEach(volume -> volumes.add(volume.substring(0, volume.indexOf(':'))));
        });

        assertThat(file.root().get("secrets").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(secrets);
        assertThat(file.root().get("volumes").fieldNames()).toIterable().containsExactlyInAnyOrderElementsOf(volumes);
    }

    @Test
    void everyImageIsPinned() throws IOException {
        List<String> images = new ArrayList<>();
        for (JsonNode service : ComposeFile.read().services().values()) {
            images.add(service.get("image").asText());
            if (service.has("build")) {
                images.addAll(matches(FROM, Repository.text(ComposeFile.DIRECTORY + dockerfile(service))));
            }
        }

        assertThat(images)
                .hasSizeGreaterThan(10)
                .allMatch(image -> PINNED.matcher(image).matches());
    }

    @Test
    void kafkaAndFlinkAreOfTheVersionsThatAreBuiltAndTestedWith() throws IOException {
        String pom = Repository.text("pom.xml");

        assertThat(ComposeFile.text()).contains("apache/kafka:" + property(pom, "kafka.version") + "\n");
        assertThat(Repository.text(ComposeFile.DIRECTORY + "images/jobs.Dockerfile"))
                .contains("FROM flink:" + property(pom, "flink.version") + "-java17\n");
    }

    @Test
    void noPartMayDoMoreThanItNeeds() throws IOException {
        for (Map.Entry<String, JsonNode> service : ComposeFile.read().services().entrySet()) {
            JsonNode part = service.getValue();
            assertThat(part.path("read_only").asBoolean()).as(service.getKey()).isTrue();
            assertThat(Yaml.texts(part.path("cap_drop"))).as(service.getKey()).containsExactly("ALL");
            assertThat(Yaml.texts(part.path("security_opt")))
                    .as(service.getKey())
                    .containsExactly("no-new-privileges:true");
            assertThat(part.path("user").asText()).as(service.getKey()).matches(NUMERIC);
            assertThat(part.at("/deploy/resources/limits").fieldNames())
                    .toIterable()
                    .as(service.getKey())
                    .contains("cpus", "memory");
            assertThat(part.has("pids_limit")).as(service.getKey()).isTrue();
            assertThat(part.fieldNames())
                    .toIterable()
                    .as(service.getKey())
                    .doesNotContain("privileged", "cap_add", "devices", "network_mode", "pid", "ipc", "userns_mode");
        }
    }

    @Test
    void onlyThisMachineReachesWhatIsPublished() throws IOException {
        ComposeFile.read()
                .eachService(service ->
                        assertThat(Yaml.texts(service.path("ports"))).allMatch(port -> port.startsWith("127.0.0.1:")));
    }

    @Test
    void whatStaysIsAskedHowItIsAndWhatEndsIsNot() throws IOException {
        ComposeFile.read().services().forEach((name, service) -> {
            boolean stays = service.get("restart").asText().equals("unless-stopped");
            assertThat(service.at("/healthcheck/test").isArray()).as(name).isEqualTo(stays);
            assertThat(service.at("/healthcheck/disable").asBoolean()).as(name).isEqualTo(!stays);
        });
    }

    @Test
    void noSecretStandsInAnEnvironment() throws IOException {
        ComposeFile.read()
                .eachService(service -> assertThat(service.path("environment").fieldNames())
                        .toIterable()
                        .noneMatch(name -> name.matches(".*(?:PASSWORD|SECRET|TOKEN)")));
    }

    private static String dockerfile(JsonNode service) {
        return service.at("/build/dockerfile").asText().replaceFirst("^(?:\\$\\{LIMEN_COMPOSE[^}]*\\}|\\.\\.)/", "");
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static String property(String pom, String name) {
        return pom.replaceAll("(?s).*<" + name + ">([^<]*)</.*", "$1");
    }
}
