package eu.limen.codec;

import eu.limen.model.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one document: of everything noted it keeps what the contract names first, whatever the order in which
 * the document says it. Among problems of the same code a field without a name of the contract comes first, then the
 * contract's order of fields.
 */
final class Problems {

    private @Nullable RefusalCode code;
    private @Nullable Field field;

    void note(RefusalCode newCode, @Nullable Field newField) {
        if (code == null || rank(newCode, newField) < rank(code, field)) {
            code = newCode;
            field = newField;
        }
    }

    @Nullable
    RefusalCode code() {
        return code;
    }

    @Nullable
    String fieldName() {
        return field == null ? null : field.spelling();
    }

    private static int rank(RefusalCode code, @Nullable Field field) {
        return code.ordinal() * (Field.COUNT + 1) + (field == null ? 0 : field.ordinal() + 1);
    }
}
