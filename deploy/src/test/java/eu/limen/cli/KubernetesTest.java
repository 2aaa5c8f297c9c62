package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import eu.limen.jobs.kafka.AnalysisApplication;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine.ParseResult;

/** What can be known of the manifests without a cluster: their form, that their names meet, and that no pod may do more than it needs. */
class KubernetesTest {

    private static final Pattern SECRET_OF_THE_PAGE =
            Pattern.compile("(?m)^ *\\| `(limen-[a-z-]+)` \\| ((?:`[a-z0-9.-]+` ?)+)\\|");

    private static void read(Manifests manifests) throws IOException {
        for (JsonNode object : manifests.objects()) {
            ManifestForms.read(object);
        }
    }

    private static List<String> complaints(Manifests manifests) throws IOException {
        Set<String> configMaps = Yaml.stream(Manifests.kustomization().get("configMapGenerator"))
                .map(map -> map.get("name").asText())
                .collect(Collectors.toSet());
        return new ManifestRules(manifests, configMaps).complaints();
    }

    @Test
    void theyHaveTheFormOfTheirKinds() throws IOException {
        Manifests manifests = Manifests.read();

        read(manifests);

        assertThat(manifests.objects()).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @CsvSource({
        "readOnlyRootFilesystem, readOnlyRootFileSystem",
        "claimName, claim",
        "podSelector, selector",
        "minAvailable, minimum",
        "jobTemplate, template",
        "policy/v1, policy/v2",
    })
    void aMistypedFieldIsFound(String right, String wrong) throws IOException {
        Manifests mistaken = Manifests.mistaken(right, wrong);

        assertThatThrownBy(() -> read(mistaken)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyPodIsRestrictedAndAllNamesMeet() throws IOException {
        assertThat(complaints(Manifests.read())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "runAsNonRoot: true, runAsNonRoot: false, limen-console: lacks runAsNonRoot",
        "'drop: [ALL]', 'drop: [NET_RAW]', 'limen-ticks: lacks capabilities: drop: ALL'",
        "allowPrivilegeEscalation: false, allowPrivilegeEscalation: true, 'limen-watch: lacks allowPrivilegeEscalation: false'",
        "type: RuntimeDefault, type: Unconfined, limen-taskmanager: lacks seccompProfile",
        "claimName: limen-state, claimName: limen-stat, limen-jobmanager: lacks a claim that is there",
        "'configMap: {name: limen-flink}', 'configMap: {name: flink}', limen-taskmanager: lacks a ConfigMap that is there",
        "containerPort: 6124, containerPort: 6126, 'limen-jobmanager: lacks the port that others may speak to, 6124'",
        "'- {name: https, containerPort', '- {name: http, containerPort', limen-console: lacks the port of its readinessProbe",
        "'minAvailable: 1\n  selector: {matchLabels: {app.kubernetes.io/name: limen-console', "
                + "'minAvailable: 1\n  selector: {matchLabels: {app.kubernetes.io/name: console', PodDisruptionBudget limen-console: means no pod",
        "'podSelector: {matchLabels: {limen/speaks-to: everybody', 'podSelector: {matchLabels: {limen/speaks-to: all', "
                + "NetworkPolicy to-database-and-login: means no pod",
        "serviceAccountName: limen-console, serviceAccountName: console, limen-console: lacks a service account that is there",
    })
    void whatDoesNotHoldIsFound(String right, String wrong, String complaint) throws IOException {
        assertThat(complaints(Manifests.mistaken(right, wrong))).contains(complaint);
    }

    @Test
    void theNamespaceRefusesWhatIsNotRestricted() throws IOException {
        assertThat(Manifests.read()
                        .named("Namespace", "limen")
                        .at("/metadata/labels/pod-security.kubernetes.io~1enforce")
                        .asText())
                .isEqualTo("restricted");
    }

    @Test
    void whoIsNotMeantByAPolicyReachesNobodyAndIsReachedByNobody() throws IOException {
        JsonNode nobody = Manifests.read().named("NetworkPolicy", "nobody").get("spec");

        assertThat(nobody.get("podSelector")).isEmpty();
        assertThat(Yaml.texts(nobody.get("policyTypes"))).containsExactly("Ingress", "Egress");
        assertThat(nobody.has("ingress") || nobody.has("egress")).isFalse();
    }

    @Test
    void onlyFlinkMayAskTheClusterAndOnlyForConfigMaps() throws IOException {
        Manifests manifests = Manifests.read();

        assertThat(manifests.pods().stream()
                        .filter(pod ->
                                pod.spec().get("automountServiceAccountToken").asBoolean())
                        .map(Manifests.Pod::name))
                .containsExactlyInAnyOrder("limen-jobmanager", "limen-taskmanager");
        assertThat(manifests.ofKind("Role").flatMap(role -> Yaml.stream(role.get("rules"))))
                .isNotEmpty()
                .allMatch(rule -> Yaml.texts(rule.get("resources")).equals(List.of("configmaps")));
    }

    @Test
    void everySecretIsNamedOnThePageWithItsKeysAndNoOther() throws IOException {
        Set<String> named = new TreeSet<>();
        SECRET_OF_THE_PAGE
                .matcher(Repository.text("docs/how-to/platform.md"))
                .results()
                .forEach(row -> {
                    for (String key : row.group(2).replace("`", "").strip().split(" ")) {
                        named.add(row.group(1) + "/" + key);
                    }
                });
        Set<String> used = new TreeSet<>();
        for (Manifests.Pod pod : Manifests.read().pods()) {
            pod.spec()
                    .path("volumes")
                    .forEach(volume -> volume.at("/secret/items")
                            .forEach(item -> used.add(volume.at("/secret/secretName")
                                            .asText() + "/" + item.get("key").asText())));
        }

        assertThat(used).isNotEmpty().isEqualTo(named);
    }

    @Test
    void flinkKnowsEveryOptionThatItIsGivenAndListensWhereItsPodsSay() throws Exception {
        JsonNode options = Yaml.read(Manifests.DIRECTORY + "flink/config.yaml");
        Manifests manifests = Manifests.read();

        assertThat(FlinkOptions.known()).containsAll(options::fieldNames);
        for (Manifests.Pod pod : manifests.pods()) {
            String role = pod.name().replace("limen-", "");
            if (role.endsWith("manager")) {
                for (String option : List.of(
                        role + ".rpc.port",
                        "metrics.internal.query-service.port",
                        "metrics.reporter.prometheus.port")) {
                    assertThat(pod.listensAt(options.get(option).asText()))
                            .as(role + " " + option)
                            .isTrue();
                }
            }
        }
        assertThat(options.get("kubernetes.namespace").asText())
                .isEqualTo(Manifests.kustomization().get("namespace").asText());
    }

    @Test
    void whatFlinkLogsIsAsInTheComposeFile() throws IOException {
        for (String file : List.of("log-line.json", "log-frame.json", "log4j-console.properties")) {
            assertThat(Repository.text(Manifests.DIRECTORY + "flink/" + file))
                    .isEqualTo(Repository.text(ComposeFile.DIRECTORY + "flink/" + file));
        }
    }

    @Test
    void everyCommandIsOneOfTheProgram() throws IOException {
        List<String> told = new ArrayList<>();
        for (Manifests.Pod pod : Manifests.read().pods()) {
            for (JsonNode container : pod.containers()) {
                if (container.get("image").asText().equals("limen-program") && container.has("args")) {
                    ParseResult parsed = Limen.commandLine()
                            .parseArgs(Yaml.texts(container.get("args")).toArray(String[]::new));
                    assertThat(parsed.subcommand().errors()).as(pod.name()).isEmpty();
                    told.add(pod.name());
                }
            }
        }

        assertThat(told).containsExactlyInAnyOrder("limen-preflight", "limen-ticks", "limen-watch");
        assertThat(Manifests.read().named("Deployment", "limen-jobmanager").toString())
                .contains("\"" + AnalysisApplication.class.getName() + "\"");
        assertThat(Manifests.read().named("CronJob", "limen-reporting").toString())
                .contains("limen run reporting --config ", " --release ");
    }

    @Test
    void everyImageHasItsVersionInOnePlace() throws IOException {
        Set<String> used = Manifests.read().pods().stream()
                .flatMap(pod -> pod.containers().stream())
                .map(container -> container.get("image").asText())
                .collect(Collectors.toSet());

        assertThat(Yaml.stream(Manifests.kustomization().get("images")))
                .allMatch(image -> image.get("newTag").asText().matches("\\d+\\.\\d+\\.\\d+"))
                .map(image -> image.get("name").asText())
                .containsExactlyInAnyOrderElementsOf(used);
    }
}
