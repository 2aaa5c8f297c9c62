package eu.limen.paper;

import eu.limen.paper.Column.Content;
import java.util.List;
import java.util.regex.Pattern;

/** Tables as markup: with captions, scopes of their headers, and the file that holds the same. */
final class TableMarkup {

    /** Ids, weeks and dates, which are not to be broken. */
    private static final Pattern NAME =
            Pattern.compile("[A-Z0-9:/-]{2,16}( \\(forecast\\))?|[0-9]{1,2} [A-Z][a-z]+ [0-9]{4}");

    private static final Pattern NAME_AMONG_WORDS =
            Pattern.compile("\\b[A-Z]{2}-([0-9]{4}-[0-9]{3}|[A-Z]{2}|L[0-9]+)\\b");

    /** Rows up to which a table stays on one printed page. */
    private static final int ROWS_OF_A_SHORT_TABLE = 8;

    private TableMarkup() {}

    /** @param name what the caption begins with, such as {@code Table 3. } */
    static void write(Table table, String name, Page page) {
        begin(name + table.caption(), table, page);
        page.raw("<caption><strong>").text(name).raw("</strong>").text(table.caption());
        page.scope(table.scope());
        page.raw("</caption>\n");
        rest(table, page);
    }

    /** The numbers of a figure, whose caption stands above the picture. */
    static void writeBelow(String figure, Table table, Page page) {
        begin("Numbers of figure " + figure, table, page);
        page.raw("<caption>Numbers of figure ").text(figure).raw("</caption>\n");
        rest(table, page);
    }

    private static void begin(String name, Table table, Page page) {
        page.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(name)
                .raw(
                        table.rows().size() <= ROWS_OF_A_SHORT_TABLE
                                ? "\">\n<table class=\"short\">\n"
                                : "\">\n<table>\n");
    }

    private static void rest(Table table, Page page) {
        page.raw("<thead><tr>");
        table.columns()
                .forEach(column -> page.raw("<th scope=\"col\"" + look(column) + '>')
                        .text(column.name())
                        .raw("</th>"));
        page.raw("</tr></thead>\n<tbody>\n");
        table.rows().forEach(row -> row(table.columns(), row, page));
        page.raw("</tbody>\n</table>\n</div>\n<p class=\"file\"><a download=\"")
                .text(page.fileOf(table))
                .raw("\" href=\"")
                .raw(page.addressOf(table))
                .raw("\">These numbers as a file: ")
                .text(page.fileOf(table))
                .raw("</a></p>\n");
    }

    private static void row(List<Column> columns, List<String> cells, Page page) {
        page.raw("<tr><th scope=\"row\"" + look(columns.get(0), cells.get(0)) + '>')
                .text(cells.get(0))
                .raw("</th>");
        for (int i = 1; i < cells.size(); i++) {
            page.raw("<td" + look(columns.get(i), cells.get(i)) + '>')
                    .raw(unbroken(columns.get(i), cells.get(i)))
                    .raw("</td>");
        }
        page.raw("</tr>\n");
    }

    /** Lines end between the names of a cell, not within one. */
    private static String unbroken(Column column, String cell) {
        String text = Markup.escaped(cell);
        boolean whole =
                column.content() == Content.NUMBERS || NAME.matcher(cell).matches();
        return whole ? text : NAME_AMONG_WORDS.matcher(text).replaceAll("<span class=\"name\">$0</span>");
    }

    private static String look(Column column) {
        return column.content() == Content.NUMBERS ? " class=\"number\"" : "";
    }

    private static String look(Column column, String cell) {
        boolean name = column.content() == Content.WORDS && NAME.matcher(cell).matches();
        return name ? " class=\"name\"" : look(column);
    }
}
