package eu.limen.reporting.export;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of cells as codes of SDMX. */
final class SdmxWords {

    private final Map<Columns, Set<String>> known = new EnumMap<>(Columns.class);

    SdmxWords(CodeLists lists) {
        for (Columns column : Columns.values()) {
            lists.of(column)
                    .ifPresent(list -> known.put(
                            column, list.codes().stream().map(CodeList.Code::id).collect(Collectors.toSet())));
        }
    }

    /** What stands in a column: a code of its list, or the text itself if it has no list. */
    String of(Columns column, String text) {
        Set<String> codes = known.get(column);
        if (codes == null) {
            return text;
        }
        String code = SdmxSpelling.of(text);
        if (!codes.contains(code)) {
            throw new IllegalArgumentException(column + ": '" + text + "' (expected: a code of CL_" + column + ")");
        }
        return code;
    }
}
