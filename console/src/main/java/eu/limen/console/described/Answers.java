package eu.limen.console.described;

import eu.limen.console.access.EndpointTable.Endpoint;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Says of each endpoint what it answers: what it is asked for, in which forms, and how it refuses. */
final class Answers implements OpenApiCustomizer {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String PROBLEM = "Problem";
    private static final String JSON = "application/json";
    private static final String STREAM = "text/event-stream";

    /** Ends of paths that answer with a file to keep. */
    private static final List<String> FILES = List.of("/backtest", "/files/{format}");

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "Something in the question is wrong; all of it is named",
            "401", "Nobody is logged in",
            "403", "Not for the caller's role, or without the token of the session",
            "404", "There is nothing of that name that the caller may see",
            "409", "It has changed since the caller saw it, or is not at that step",
            "429", "Asked too often; Retry-After says when to ask again");

    private final Map<Endpoint, Map<String, String>> rows = new HashMap<>();

    Answers() {
        for (Map<String, String> row : DescriptionTable.read("operations.csv")) {
            rows.put(new Endpoint(String.valueOf(row.get("method")), String.valueOf(row.get("path"))), row);
        }
    }

    @Override
    public void customise(OpenAPI description) {
        description.getComponents().addSchemas(PROBLEM, problem());
        description
                .getPaths()
                .forEach((path, item) -> item.readOperationsMap()
                        .forEach((method, operation) ->
                                describe(description, new Endpoint(method.name(), path), method, operation)));
        // What Spring makes of a stream is no part of the interface.
        description.getComponents().getSchemas().remove("SseEmitter");
    }

    private void describe(OpenAPI description, Endpoint endpoint, PathItem.HttpMethod method, Operation operation) {
        Map<String, String> row = rows.get(endpoint);
        if (row == null) {
            throw new IllegalStateException(endpoint + ": not described (expected: a row in operations.csv)");
        }
        operation.setSummary(row.get("words"));
        operation.setOperationId(OperationName.of(endpoint));
        operation.setTags(List.of(OperationName.subject(endpoint)));
        operation.getResponses().values().forEach(done -> {
            done.setDescription("Done");
            if (done.getContent() != null) {
                done.setContent(forms(description, done.getContent(), endpoint));
            }
        });
        ApiResponse read = operation.getResponses().get("200");
        if (method == PathItem.HttpMethod.GET
                && read != null
                && !read.getContent().containsKey(STREAM)) {
            read.addHeaderObject("ETag", tag());
            operation
                    .getResponses()
                    .addApiResponse("304", new ApiResponse().description("As If-None-Match says, the caller has it"));
        }
        String own = Objects.requireNonNull(row.get("refusals"));
        for (String status : ("401 403 429 " + own).strip().split(" +")) {
            operation.getResponses().addApiResponse(status, refusal(status));
        }
        if (operation.getRequestBody() != null) {
            operation.getRequestBody().setRequired(true);
        }
    }

    private static Content forms(OpenAPI description, Content generated, Endpoint endpoint) {
        if (generated.containsKey(STREAM)) {
            return new Content()
                    .addMediaType(
                            STREAM,
                            new MediaType()
                                    .schema(new StringSchema().description("Events (WHATWG HTML, section 9.2).")));
        }
        if (endpoint.method().equals("GET") && FILES.stream().anyMatch(endpoint.path()::endsWith)) {
            return new Content()
                    .addMediaType(
                            "application/octet-stream", new MediaType().schema(new StringSchema().format("binary")));
        }
        Schema<?> schema = generated.values().iterator().next().getSchema();
        Content content = new Content().addMediaType(JSON, new MediaType().schema(schema));
        String name = schema.get$ref() == null ? "" : schema.get$ref().substring(SCHEMAS.length());
        if (name.startsWith("Listing")) {
            String head = CsvHead.of(description.getComponents().getSchemas(), name);
            content.addMediaType(
                    "text/csv",
                    new MediaType()
                            .schema(new StringSchema()
                                    .description("RFC 4180; the first line names the columns.")
                                    .example(head)));
        }
        return content;
    }

    private static Header tag() {
        return new Header().description("Of what this caller was shown.").schema(new StringSchema());
    }

    private static ApiResponse refusal(String status) {
        return new ApiResponse()
                .description(REFUSALS.get(status))
                .content(new Content()
                        .addMediaType(
                                "application/problem+json",
                                new MediaType().schema(new Schema<>().$ref(SCHEMAS + PROBLEM))));
    }

    /** RFC 9457. */
    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("door", new StringSchema())
                .addProperty("problems", new ArraySchema().items(new StringSchema()))
                .description("What went wrong, in words (RFC 9457).");
    }
}
