package eu.limen.console.described;

import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The columns of a list as CSV: a record inside a row is spread over columns of its own. */
final class CsvHead {

    private static final String SCHEMAS = "#/components/schemas/";

    private CsvHead() {}

    /**
     * The first line.
     *
     * @param listing name of the schema of a page
     */
    @SuppressWarnings("rawtypes")
    static String of(Map<String, Schema> schemas, String listing) {
        List<String> columns = new ArrayList<>();
        Schema<?> rows = Objects.requireNonNull(members(schemas, listing).get("items"));
        spread(schemas, "", rows.getItems(), columns);
        return String.join(",", columns);
    }

    @SuppressWarnings("rawtypes")
    private static void spread(Map<String, Schema> schemas, String path, Schema<?> of, List<String> columns) {
        if (of.get$ref() == null) {
            columns.add(path);
            return;
        }
        members(schemas, of.get$ref().substring(SCHEMAS.length()))
                .forEach((name, inner) -> spread(schemas, path.isEmpty() ? name : path + '.' + name, inner, columns));
    }

    @SuppressWarnings("rawtypes")
    private static Map<String, Schema> members(Map<String, Schema> schemas, String name) {
        return Objects.requireNonNull(schemas.get(name)).getProperties();
    }
}
