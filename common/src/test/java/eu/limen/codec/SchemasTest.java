package eu.limen.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemasTest {

    static Stream<String> all() {
        Stream<String> reports =
                Stream.concat(Schemas.KINDS.stream(), Stream.of("report")).map(name -> "report/" + name);
        Stream<String> results = Schemas.RESULTS.stream().map(name -> "result/" + name);
        Stream<String> console = Schemas.CONSOLE.stream().map(name -> "console/" + name);
        Stream<String> exchange = Schemas.EXCHANGE.stream().map(name -> "exchange/" + name);
        return Stream.of(reports, results, console, exchange).flatMap(names -> names);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySchemaAcceptsItsExample(String schema) {
        assertThat(Schemas.problems(schema, Schemas.parse(Schemas.example(schema))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySchemaRefusesAFieldItDoesNotName(String schema) {
        String example = Schemas.example(schema).strip();
        String withMore = example.substring(0, example.length() - 1) + ", \"remark\": \"x\"}";

        assertThat(Schemas.accepts(schema, Schemas.parse(withMore))).isFalse();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyObjectIsClosedAndEveryFieldDescribed(String schema) {
        List<JsonNode> objects = Schemas.tree(schema).findParents("properties");

        assertThat(objects.stream()
                        .filter(object -> object.path("type").asText().equals("object")))
                .allSatisfy(object -> {
                    assertThat(object.path("additionalProperties").isBoolean()).isTrue();
                    assertThat(object.path("properties"))
                            .allSatisfy(field -> assertThat(field.has("description") || field.has("$ref"))
                                    .isTrue());
                });
    }

    @Test
    void aRejectionMayNameEveryFieldOfAReportAndNothingElse() {
        JsonNode named = Schemas.tree("result/rejection").at("/properties/field/enum");
        Set<String> fields = new TreeSet<>();
        for (Field field : Field.values()) {
            fields.add(field.spelling());
        }

        assertThat(StreamSupport.stream(named.spliterator(), false).map(JsonNode::textValue))
                .containsExactlyInAnyOrderElementsOf(fields);
    }
}
