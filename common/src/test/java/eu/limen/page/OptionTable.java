package eu.limen.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The table of options on a page, and the file of options that is made of it: each option is described once. */
public final class OptionTable {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+`) \\| ([^|]+) \\|(?: ([^|]*))? ?\\|$");
    private static final Pattern KEY = Pattern.compile("`([^`]+)`");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\([^)]+\\)");
    private static final Pattern VALUE = Pattern.compile("`([^`]+)`|(\\d+)");

    private final List<Row> rows;

    private OptionTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /**
     * The first table of a page whose first row begins with a heading.
     *
     * @param heading such as {@code | key | meaning | default |}
     */
    public static OptionTable on(Path page, String heading) throws IOException {
        String table =
                Files.readString(page).split(Pattern.quote(heading), 2)[1].split("\n\n", 2)[0];
        return new OptionTable(ROW.matcher(table).results().map(Row::of).toList());
    }

    /** Each option with its value where nothing is said, as the page has it; empty where it is no value. */
    public List<Option> options() {
        return rows.stream().flatMap(row -> row.options().stream()).toList();
    }

    /**
     * A file in which each option stands as a comment, but those that must be given.
     *
     * @param head the file's first lines
     * @param given lines that are no comments, each in the place of its option
     */
    public String file(String head, List<String> given) {
        return head + rows.stream().map(row -> row.text(given)).collect(Collectors.joining());
    }

    /**
     * @param key with a star at its end for a family of options
     * @param value empty: none
     */
    public record Option(String key, String value) {

        private String line(List<String> given) {
            return given.stream()
                            .filter(each -> each.startsWith(key + "="))
                            .findFirst()
                            .orElse("#" + key + "=" + value)
                    + "\n";
        }
    }

    private record Row(List<String> keys, String meaning, String standard) {

        static Row of(MatchResult row) {
            List<String> keys = new ArrayList<>();
            KEY.matcher(row.group(1)).results().map(key -> key.group(1)).forEach(key -> {
                String first = keys.isEmpty() ? "" : keys.get(0);
                keys.add(key.startsWith(".") ? first.substring(0, first.lastIndexOf('.')) + key : key);
            });
            String standard = row.group(3) == null ? "" : row.group(3).strip();
            return new Row(List.copyOf(keys), row.group(2).strip(), standard);
        }

        List<Option> options() {
            List<String> values =
                    Stream.of(standard.split(", ")).map(Row::value).toList();
            return IntStream.range(0, keys.size())
                    .mapToObj(at ->
                            new Option(keys.get(at), values.size() == keys.size() ? values.get(at) : value(standard)))
                    .toList();
        }

        private static String value(String words) {
            MatchResult only = VALUE.matcher(words).results().findFirst().orElse(null);
            return only == null || !only.group().equals(words) ? "" : words.replace("`", "");
        }

        String text(List<String> given) {
            String words = plain(meaning) + plain(remark());
            if (keys.size() == 1 && keys.get(0).endsWith("*")) {
                return "\n# " + keys.get(0) + ": " + words + "\n";
            }
            return "\n# " + words + "\n"
                    + options().stream().map(option -> option.line(given)).collect(Collectors.joining());
        }

        /** What the page says of a default that is no value. */
        private String remark() {
            boolean said = options().stream().anyMatch(option -> !option.value().isEmpty());
            return said || standard.isEmpty() ? "" : " (default: " + standard + ")";
        }

        private static String plain(String words) {
            return LINK.matcher(words).replaceAll("$1").replace("`", "");
        }
    }
}
