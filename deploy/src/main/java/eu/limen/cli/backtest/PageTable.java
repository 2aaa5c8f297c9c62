package eu.limen.cli.backtest;

import eu.limen.paper.Markup;
import java.util.List;

/** A table of the page. */
final class PageTable {

    private final StringBuilder body = new StringBuilder();
    private final String caption;
    private int rows;

    PageTable(String caption, List<String> columns) {
        this.caption = caption;
        body.append("<thead><tr>");
        columns.forEach(column ->
                body.append("<th scope=\"col\">").append(Markup.escaped(column)).append("</th>"));
        body.append("</tr></thead>\n<tbody>\n");
    }

    /** A row; its first cell names it. */
    PageTable row(String... cells) {
        rows++;
        body.append("<tr><th scope=\"row\">").append(Markup.escaped(cells[0])).append("</th>");
        for (int i = 1; i < cells.length; i++) {
            body.append("<td")
                    .append(look(cells[i]))
                    .append('>')
                    .append(Markup.escaped(cells[i]))
                    .append("</td>");
        }
        body.append("</tr>\n");
        return this;
    }

    private static String look(String cell) {
        if (cell.matches("-?[0-9][0-9.,]*")) {
            return " class=\"number\"";
        }
        if (cell.matches("[0-9]{4}-[0-9]{2}-[0-9]{2} .*")) {
            return " class=\"time\"";
        }
        return cell.equals("MISSED") ? " class=\"missed\"" : "";
    }

    boolean isEmpty() {
        return rows == 0;
    }

    String html() {
        return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"" + Markup.escaped(caption)
                + "\"><table><caption>" + Markup.escaped(caption) + "</caption>\n" + body + "</tbody></table></div>\n";
    }
}
