package eu.limen.cli.backtest;

import eu.limen.paper.Markup;

/** The pieces that the page is put together of. */
final class PageParts {

    private final StringBuilder html = new StringBuilder();

    /** Markup as it is. */
    PageParts raw(String markup) {
        html.append(markup);
        return this;
    }

    void heading(String id, String text) {
        html.append("<h2 id=\"").append(id).append("\">").append(text).append("</h2>\n");
    }

    void paragraph(String text) {
        html.append("<p>").append(Markup.escaped(text)).append("</p>\n");
    }

    void drawing(String name, String svg) {
        html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(name)
                .append("\">\n")
                .append(svg)
                .append("</div>\n");
    }

    void orNothing(PageTable table, String nothing) {
        if (table.isEmpty()) {
            paragraph(nothing);
            return;
        }
        html.append(table.html());
    }

    void link(String file) {
        html.append("<li><a href=\"")
                .append(file)
                .append("\" download>")
                .append(file)
                .append("</a></li>\n");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
