package eu.limen.paper;

import eu.limen.paper.Column.Content;
import java.util.List;

/** Tables as markup: with captions, scopes of their headers, and the file that holds the same. */
final class TableMarkup {

    private TableMarkup() {}

    /** @param name what the caption begins with, such as {@code Table 3. } */
    static void write(Table table, String name, Page page) {
        begin(name + table.caption(), page);
        page.raw("<caption><strong>").text(name).raw("</strong>").text(table.caption());
        page.scope(table.scope());
        page.raw("</caption>\n");
        rest(table, page);
    }

    /** The numbers of a figure, whose caption stands above the picture. */
    static void writeBelow(String figure, Table table, Page page) {
        begin("Numbers of figure " + figure, page);
        page.raw("<caption>Numbers of figure ").text(figure).raw("</caption>\n");
        rest(table, page);
    }

    private static void begin(String name, Page page) {
        page.raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(name)
                .raw("\">\n<table>\n");
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
                .text(table.file())
                .raw("\" href=\"data:text/csv;charset=utf-8,")
                .raw(Markup.inAddress(table.csv()))
                .raw("\">These numbers as a file: ")
                .text(table.file())
                .raw("</a></p>\n");
    }

    private static void row(List<Column> columns, List<String> cells, Page page) {
        page.raw("<tr><th scope=\"row\">").text(cells.get(0)).raw("</th>");
        for (int i = 1; i < cells.size(); i++) {
            page.raw("<td" + look(columns.get(i)) + '>').text(cells.get(i)).raw("</td>");
        }
        page.raw("</tr>\n");
    }

    private static String look(Column column) {
        return column.content() == Content.NUMBERS ? " class=\"number\"" : "";
    }
}
