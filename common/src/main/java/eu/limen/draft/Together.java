package eu.limen.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says once what holds of several sections. */
final class Together {

    private Together() {}

    /** Rows whose cells after the first are the same become one, its first cell naming all; in the order of the first of each. */
    static List<List<String>> rows(List<List<String>> rows) {
        Map<List<String>, List<String>> sections = new LinkedHashMap<>();
        for (List<String> row : rows) {
            sections.computeIfAbsent(row.subList(1, row.size()), same -> new ArrayList<>())
                    .add(row.get(0));
        }
        List<List<String>> together = new ArrayList<>();
        sections.forEach((cells, names) -> {
            List<String> row = new ArrayList<>();
            row.add(String.join(", ", names));
            row.addAll(cells);
            together.add(row);
        });
        return together;
    }
}
