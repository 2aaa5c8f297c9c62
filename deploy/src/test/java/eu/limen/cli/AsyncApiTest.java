package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import eu.limen.codec.TickLine;
import eu.limen.jobs.kafka.Deployment;
import eu.limen.jobs.kafka.PlannedTopic;
import eu.limen.jobs.kafka.TopicPlan;
import eu.limen.register.SectionRegister;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description of the topics is made from the plan, the grants and the schemas, and kept beside the documentation, so that a change of it is seen. */
class AsyncApiTest {

    private static final Path KEPT = Repository.HOME.resolve("docs/asyncapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static List<PlannedTopic> plan = List.of();

    private static ObjectNode described() throws IOException {
        String version = Repository.text("pom.xml")
                .replaceAll("(?s).*?<artifactId>limen</artifactId>\\s*<version>([^<]*)<.*", "$1");
        return TopicDescription.of(plan, version);
    }

    private static List<String> complaints(JsonNode description) throws IOException {
        try (InputStream schema =
                Objects.requireNonNull(AsyncApiTest.class.getResourceAsStream("/asyncapi-3.0.0.json"))) {
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                    .getSchema(schema)
                    .validate(description)
                    .stream()
                    .map(ValidationMessage::getMessage)
                    .toList();
        }
    }

    @BeforeAll
    static void plan(@TempDir Path directory) throws Exception {
        Path file =
                Files.writeString(directory.resolve("limen.properties"), "kafka.bootstrap.servers=localhost:9092\n");
        plan = TopicPlan.of(Deployment.read(file), SectionRegister.standard()).topics();
    }

    /** Written anew by {@code mvn -pl deploy -am test -Dtest=AsyncApiTest -Dlimen.golden=write}. */
    @Test
    void isTheOneThatIsKept() throws IOException {
        String description = JSON.writeValueAsString(described()) + "\n";
        if ("write".equals(System.getProperty("limen.golden"))) {
            Files.writeString(KEPT, description);
        }

        assertThat(description).isEqualTo(Files.readString(KEPT));
    }

    @Test
    void hasTheFormOfAsyncApi() throws IOException {
        assertThat(complaints(described())).isEmpty();
    }

    @Test
    void aMistypedFieldIsFound() throws IOException {
        ObjectNode mistaken = described();
        ((ObjectNode) mistaken.at("/channels/ticks")).put("adress", "limen.ticks");

        assertThat(complaints(mistaken)).isNotEmpty();
    }

    @Test
    void everyTopicOfThePlanIsDescribedAndNoOther() throws IOException {
        List<String> described = new ArrayList<>();
        described().get("channels").forEach(channel -> {
            String address = channel.get("address").asText();
            JsonNode states = channel.at("/parameters/state/enum");
            if (states.isMissingNode()) {
                described.add(address);
            }
            states.forEach(state -> described.add(address.replace("{state}", state.asText())));
        });

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(
                        plan.stream().map(PlannedTopic::name).toList());
    }

    @Test
    void everyTopicHasOneWhoWritesItAndIsReadAsGranted() throws IOException {
        ObjectNode description = described();
        Map<String, String> actions = new TreeMap<>();
        description
                .get("operations")
                .forEach(operation -> actions.merge(
                        operation.at("/channel/$ref").asText().replace("#/channels/", "") + " "
                                + operation.get("action").asText(),
                        operation.get("summary").asText(),
                        (one, other) -> one + " " + other));

        description
                .get("channels")
                .fieldNames()
                .forEachRemaining(channel -> assertThat(actions).containsKey(channel + " send"));
        assertThat(actions)
                .containsEntry("reports receive", "User:limen-analysis")
                .containsEntry("ticks send", "User:limen-ticks")
                .containsEntry("rules send", "User:limen-console")
                .doesNotContainEntry("situations receive", "User:limen-analysis");
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        ObjectNode description = described();
        for (JsonNode reference : description.findValues("$ref")) {
            String[] parts = reference.asText().split("#", -1);
            JsonNode document = parts[0].isEmpty() ? description : JSON.readTree(Repository.text("docs/" + parts[0]));
            assertThat(document.at(parts.length > 1 ? parts[1] : "").isMissingNode())
                    .as(reference.asText())
                    .isFalse();
        }
    }

    @Test
    void aTickIsAsDescribed() throws IOException {
        JsonNode form = described().at("/components/messages/tick/payload");
        JsonNode written = JSON.readTree(new TickLine(0, new TreeMap<>(Map.of("limen.in.AT/0", 17L))).text());

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                        .getSchema(form)
                        .validate(written))
                .isEmpty();
        assertThat(Yaml.names(written)).isEqualTo(Yaml.names(form.get("properties")));
    }
}
