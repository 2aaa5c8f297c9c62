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

    /** The same in a book, whose tables mostly have a row for each state or each month. */
    private static final int ROWS_OF_A_PAGE = 30;

    /** Columns up to which a long table of names and numbers is set side by side in a book. */
    private static final int COLUMNS_OF_A_NARROW_TABLE = 3;

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
        page.raw("<div class=\"scroll" + (isNarrow(table) ? " narrow" : "")
                        + "\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(name)
                .raw("\">\n<table" + size(table) + ">\n");
    }

    private static boolean isNarrow(Table table) {
        int columns = table.columns().size();
        return table.rows().size() > ROWS_OF_A_PAGE
                && columns <= COLUMNS_OF_A_NARROW_TABLE
                && table.columns().get(columns - 1).content() == Content.NUMBERS;
    }

    private static String size(Table table) {
        int rows = table.rows().size();
        if (rows <= ROWS_OF_A_SHORT_TABLE) {
            return " class=\"short\"";
        }
        return rows <= ROWS_OF_A_PAGE ? " class=\"page\"" : "";
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
