package eu.limen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.limen.console.access.EndpointTable;
import eu.limen.console.access.EndpointTable.Endpoint;
import eu.limen.console.running.RunningConsole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The description of the interface is generated, and kept beside the documentation, so that a change of it is seen. */
class OpenApiTest {

    private static final Path KEPT = Path.of("../docs/openapi.json");
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static ObjectNode described() throws Exception {
        String answer =
                RunningConsole.ofAll().as("analyst-at").get("/api/v1/openapi").body();
        ObjectNode description = (ObjectNode) JSON.readTree(answer);
        // The address of this run.
        description.remove("servers");
        return description;
    }

    @Test
    void describesEveryEndpointAndNoOther() throws Exception {
        List<Endpoint> described = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : described().get("paths").properties()) {
            path.getValue()
                    .fieldNames()
                    .forEachRemaining(
                            method -> described.add(new Endpoint(method.toUpperCase(Locale.ROOT), path.getKey())));
        }

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(EndpointTable.standard().endpoints().stream()
                        .filter(endpoint -> !endpoint.path().startsWith("/api/v1/openapi"))
                        .toList());
    }

    /** Written anew by {@code mvn -pl console -am test -Dtest=OpenApiTest -Dlimen.golden=write}. */
    @Test
    void isTheOneThatIsKept() throws Exception {
        String description = JSON.writeValueAsString(JSON.treeToValue(described(), TreeMap.class)) + "\n";
        if ("write".equals(System.getProperty("limen.golden"))) {
            Files.writeString(KEPT, description);
        }

        assertThat(description).isEqualTo(Files.readString(KEPT));
    }
}
