package eu.limen.reporting.export;

import java.util.ArrayList;
import java.util.List;

/** A reader of RFC 4180 that forgives nothing, and shares nothing with the writer. */
public final class StrictCsv {

    private final String text;
    private int at;

    private StrictCsv(String text) {
        this.text = text;
    }

    /** Records of a file, the header first; every record ends with carriage return and line feed and has as many fields as the header. */
    public static List<List<String>> read(String text) {
        StrictCsv csv = new StrictCsv(text);
        List<List<String>> records = new ArrayList<>();
        while (csv.at < text.length()) {
            records.add(csv.record());
        }
        int width = records.get(0).size();
        for (List<String> record : records) {
            require(record.size() == width, "fields " + record.size() + " of " + width + ": " + record);
        }
        return records;
    }

    private List<String> record() {
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(text.charAt(at) == '"' ? quoted() : plain());
            if (text.charAt(at) == ',') {
                at++;
                continue;
            }
            require(text.startsWith("\r\n", at), "a record ends with CRLF, at " + at);
            at += 2;
            return fields;
        }
    }

    private String plain() {
        int from = at;
        while (text.charAt(at) != ',' && text.charAt(at) != '\r') {
            require(text.charAt(at) != '"' && text.charAt(at) != '\n', "a mark that needs quotes, at " + at);
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        StringBuilder field = new StringBuilder();
        at++;
        while (true) {
            char c = text.charAt(at++);
            if (c != '"') {
                field.append(c);
                continue;
            }
            if (text.charAt(at) != '"') {
                return field.toString();
            }
            field.append('"');
            at++;
        }
    }

    static void require(boolean held, String problem) {
        if (!held) {
            throw new IllegalArgumentException(problem);
        }
    }
}
