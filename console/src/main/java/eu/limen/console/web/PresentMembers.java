package eu.limen.console.web;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in the interface's description which members are always there: those that are not {@code @Nullable}. */
final class PresentMembers implements ModelConverter {

    private static final String NAMES = "#/components/schemas/";

    @Override
    @SuppressWarnings("rawtypes") // As the interface has it.
    public @Nullable Schema resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) {
            return null;
        }
        Schema schema = others.next().resolve(type, context, others);
        Class<?> raw = type.getType() == null
                ? Object.class
                : TypeFactory.defaultInstance().constructType(type.getType()).getRawClass();
        Schema described = described(schema, context);
        if (raw.isRecord() && described != null && described.getProperties() != null) {
            List<String> present = Arrays.stream(raw.getRecordComponents())
                    .filter(member -> !member.getAnnotatedType().isAnnotationPresent(Nullable.class))
                    .map(RecordComponent::getName)
                    .filter(described.getProperties()::containsKey)
                    .sorted()
                    .toList();
            described.setRequired(present);
        }
        return schema;
    }

    @SuppressWarnings("rawtypes")
    private static @Nullable Schema described(@Nullable Schema schema, ModelConverterContext context) {
        if (schema == null || schema.get$ref() == null) {
            return schema;
        }
        return context.getDefinedModels().get(schema.get$ref().substring(NAMES.length()));
    }
}
