package eu.limen.paper;

import java.util.List;

/** What is being written of a page; counts its tables and figures. */
public final class Page {

    private final Paper paper;
    private final StringBuilder html = new StringBuilder();
    private int tables;
    private int figures;

    Page(Paper paper) {
        this.paper = paper;
    }

    /** Name of a table's file. */
    String fileOf(Table table) {
        return paper.fileOf(table);
    }

    /** Where a table's file is to be had: beside the page or in it. */
    String addressOf(Table table) {
        return switch (paper.layout()) {
            case BOOK -> Markup.inAddress(paper.fileOf(table));
            case REPORT, ONE_PAGE -> "data:text/csv;charset=utf-8," + Markup.inAddress(table.csv());
        };
    }

    /** Markup as it is. */
    Page raw(String markup) {
        html.append(markup);
        return this;
    }

    Page text(String text) {
        html.append(Markup.escaped(text));
        return this;
    }

    void paragraph(String look, String text) {
        open("p", look).text(text).raw("</p>\n");
    }

    void list(List<String> items) {
        raw("<ul>\n");
        items.forEach(item -> raw("<li>").text(item).raw("</li>\n"));
        raw("</ul>\n");
    }

    void rows(List<Row> rows) {
        raw("<dl>\n");
        rows.forEach(row -> raw("<div><dt>")
                .text(row.name())
                .raw("</dt><dd>")
                .text(row.value())
                .raw("</dd></div>\n"));
        raw("</dl>\n");
    }

    void box(String look, String label, String text) {
        open("p", "box " + look)
                .raw("<strong>")
                .text(label)
                .raw(":</strong> ")
                .text(text)
                .raw("</p>\n");
    }

    void authorsPart(AuthorsPart part) {
        raw("<div class=\"author\">\n<p><strong>")
                .text(AuthorsPart.LABEL)
                .raw(":</strong> ")
                .text(part.asks());
        if (!part.provision().isEmpty()) {
            raw(" <span class=\"provision\">(").text(part.provision()).raw(")</span>");
        }
        raw("</p>\n<div class=\"blank\" contenteditable=\"true\" role=\"textbox\" aria-multiline=\"true\" tabindex=\"0\" aria-label=\"")
                .text(AuthorsPart.LABEL + ": " + part.asks())
                .raw("\"></div>\n</div>\n");
    }

    void table(Table table) {
        tables++;
        TableMarkup.write(table, "Table " + tables + ". ", this);
    }

    void figure(Figure figure) {
        figures++;
        Table numbers = figure.numbers();
        String name = "Figure " + figures + ". ";
        raw("<figure>\n<figcaption><strong>").text(name).raw("</strong>").text(numbers.caption());
        scope(numbers.scope());
        raw("</figcaption>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text("Figure " + figures)
                .raw("\">\n")
                .raw(figure.picture().inside("figure-" + figures))
                .raw("</div>\n");
        TableMarkup.writeBelow(Integer.toString(figures), numbers, this);
        raw("</figure>\n");
    }

    void scope(String scope) {
        if (!scope.isEmpty()) {
            raw(". <span class=\"scope\">").text(scope).raw(".</span>");
        }
    }

    private Page open(String element, String look) {
        raw("<" + element);
        if (!look.isEmpty()) {
            raw(" class=\"").text(look).raw("\"");
        }
        return raw(">");
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
