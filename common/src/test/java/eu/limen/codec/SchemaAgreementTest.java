package eu.limen.codec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.ValidationMessage;
import eu.limen.model.RefusalCode;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Over thousands of documents the decoder accepts what the schema accepts, but for {@link SchemaLimit}. */
class SchemaAgreementTest {

    private static final int DOCUMENTS = 1500;
    private static final int MUTATED_PER_DOCUMENT = 2;
    private static final long SEED = 20231123;
    private static final Set<RefusalCode> OF_VALUES =
            EnumSet.of(RefusalCode.BAD_VALUE, RefusalCode.BAD_SLOT, RefusalCode.TOO_FINE);

    @SuppressWarnings("UnusedVariable")
    private static final List<String> kinds = Schemas.KINDS;

    private final ReportDecoder decoder = new ReportDecoder();

    @ParameterizedTest
    @FieldSource("kinds")
    void theDecoderAcceptsWhatTheSchemaAccepts(String kind) {
        Random random = new Random(SEED + kind.hashCode());
        Documents documents = new Documents(random);
        Mutations mutations = new Mutations(random);
        int accepted = 0;
        int refused = 0;

        for (int i = 0; i < DOCUMENTS; i++) {
            ObjectNode document = documents.ofKind(kind);
            boolean good = agree(kind, document);
            accepted += good ? 1 : 0;
            for (int j = 0; j < MUTATED_PER_DOCUMENT; j++) {
                ObjectNode mutated = document.deepCopy();
                mutations.apply(mutated, documents.ofKind(Schemas.KINDS.get(random.nextInt(8))));
                refused += agree(kind, mutated) ? 0 : 1;
            }
        }

        assertThat(accepted).as("valid documents among the generated").isGreaterThan(DOCUMENTS / 100);
        assertThat(refused).as("invalid documents among the mutated").isGreaterThan(DOCUMENTS / 2);
    }

    /** Compares the two on one document; true if both accept it. */
    private boolean agree(String kind, ObjectNode document) {
        String text = document.toString();
        Decoded decoded = decoder.decode(text.getBytes(StandardCharsets.UTF_8));
        JsonNode namedKind = document.path("kind");
        boolean knownKind = namedKind.isTextual() && Schemas.KINDS.contains(namedKind.textValue());
        Set<ValidationMessage> problems =
                Schemas.problems("report/" + (knownKind ? namedKind.textValue() : kind), document);
        boolean expected = problems.isEmpty() && BeyondSchemas.allows(document);

        assertThat(decoded instanceof Decoded.Accepted)
                .as("%s by %s, schema: %s", text, decoded, problems)
                .isEqualTo(expected);
        if (decoded instanceof Decoded.Refused refused) {
            givesTheFirstCode(refused, document, knownKind, problems);
        }
        return expected;
    }

    private static void givesTheFirstCode(
            Decoded.Refused refused, JsonNode document, boolean knownKind, Set<ValidationMessage> problems) {
        Set<String> types = problems.stream().map(ValidationMessage::getType).collect(Collectors.toSet());
        RefusalCode code = refused.code();
        String text = document + " by " + refused + ", schema: " + problems;

        if (document.path("schema").isIntegralNumber()
                && document.path("schema").bigIntegerValue().signum() > 0
                && document.path("schema").bigIntegerValue().bitLength() > 1) {
            assertThat(code).as(text).isEqualTo(RefusalCode.NEWER_SCHEMA);
        } else if (!knownKind) {
            assertThat(code)
                    .as(text)
                    .isIn(RefusalCode.UNKNOWN_KIND, RefusalCode.MISSING_FIELD, RefusalCode.UNKNOWN_FIELD);
        } else if (types.contains("additionalProperties")) {
            assertThat(code).as(text).isEqualTo(RefusalCode.UNKNOWN_FIELD);
        } else if (types.contains("required")) {
            assertThat(code).as(text).isEqualTo(RefusalCode.MISSING_FIELD);
        } else {
            assertThat(code).as(text).isIn(OF_VALUES);
        }
    }
}
