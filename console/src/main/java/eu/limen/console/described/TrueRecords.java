package eu.limen.console.described;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Of a record all members are there, but for those that may be null: they are left out of an answer. Two records of one name would be described as one. */
final class TrueRecords implements ModelConverter {

    private final Map<String, Class<?>> byName = new HashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema<?> resolved = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        JavaType java = Json31.mapper().constructType(type.getType());
        if (resolved == null || !java.getRawClass().isRecord()) {
            return resolved;
        }
        Schema<?> model = modelOf(resolved, context);
        if (model != null && model.getName() != null) {
            Class<?> other = byName.putIfAbsent(model.getName(), java.getRawClass());
            if (other != null && other != java.getRawClass()) {
                throw new IllegalStateException(model.getName() + ": the name of two records (expected: one, since the"
                        + " description knows them by it)");
            }
            model.setRequired(alwaysThere(java.getRawClass()));
        }
        return resolved;
    }

    private static @Nullable Schema<?> modelOf(Schema<?> resolved, ModelConverterContext context) {
        String reference = resolved.get$ref();
        return reference == null
                ? resolved
                : context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static List<String> alwaysThere(Class<?> type) {
        return Arrays.stream(Objects.requireNonNull(type.getRecordComponents()))
                .filter(component -> !mayBeNull(component))
                .map(RecordComponent::getName)
                .toList();
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
