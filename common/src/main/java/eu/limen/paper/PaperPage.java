package eu.limen.paper;

import eu.limen.plot.Theme;

/** A paper as a page: read on any screen, listened to, printed. */
final class PaperPage {

    private final Paper paper;
    private final Page page;

    PaperPage(Paper paper) {
        this.paper = paper;
        this.page = new Page(paper);
    }

    String html() {
        head();
        page.raw("<body class=\"" + Markup.id(paper.layout().name()) + "\">\n");
        page.raw("<a class=\"skip\" href=\"#content\">To the content</a>\n");
        top();
        if (paper.layout() != Layout.ONE_PAGE) {
            contents();
        }
        page.raw("<main id=\"content\" tabindex=\"-1\">\n").raw(Theme.hatchingsOfPage());
        paper.parts().forEach(part -> part(part, 2));
        ending();
        return page.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void head() {
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .text(paper.kind() + ": " + paper.title())
                .raw("</title>\n")
                .raw(look())
                .raw("</head>\n");
    }

    private String look() {
        return switch (paper.layout()) {
            case BOOK -> "<link rel=\"stylesheet\" href=\"" + Markup.inAddress(paper.styleFile()) + "\">\n";
            case REPORT, ONE_PAGE -> "<style>\n" + styleSheet(paper) + "</style>\n";
        };
    }

    /** All rules of a paper. */
    static String styleSheet(Paper paper) {
        return PaperStyle.CSS + Theme.ofPage() + ofSheets(paper);
    }

    private static String ofSheets(Paper paper) {
        return switch (paper.layout()) {
            case REPORT -> PaperStyle.onEveryPrintedPage(paper.banner(), paper.title());
            case BOOK -> PaperStyle.onEveryPrintedPage(paper.banner(), paper.title()) + BookStyle.CSS;
            case ONE_PAGE -> OnePageStyle.CSS;
        };
    }

    private void top() {
        page.raw("<header>\n");
        page.paragraph("banner", paper.banner());
        page.raw("<h1><span class=\"kind\">")
                .text(paper.kind())
                .raw("</span> ")
                .text(paper.title())
                .raw("</h1>\n");
        paper.handling().forEach(sentence -> page.box("note", "Handling", sentence));
        if (!paper.made().isEmpty()) {
            page.rows(paper.made());
        }
        page.raw("</header>\n");
    }

    private void contents() {
        page.raw("<nav aria-label=\"Contents\">\n<ul>\n");
        paper.parts().forEach(part -> link(part.id(), part.title()));
        if (!paper.caveats().isEmpty()) {
            link("caveats", "Caveats");
        }
        if (!paper.sources().isEmpty()) {
            link("sources", "Sources");
        }
        page.raw("</ul>\n</nav>\n");
    }

    private void link(String id, String text) {
        page.raw("<li><a href=\"#" + id + "\">").text(text).raw("</a></li>\n");
    }

    private void part(Part part, int level) {
        page.raw("<section aria-labelledby=\"" + part.id() + "\">\n");
        heading(part.id(), part.title(), level);
        if (!part.provision().isEmpty()) {
            page.paragraph("provision", part.provision());
        }
        part.blocks().forEach(block -> block.write(page));
        part.parts().forEach(below -> part(below, level + 1));
        page.raw("</section>\n");
    }

    private void heading(String id, String text, int level) {
        page.raw("<h" + level + " id=\"" + id + "\">").text(text).raw("</h" + level + ">\n");
    }

    private void ending() {
        if (!paper.caveats().isEmpty()) {
            heading("caveats", "Caveats", 2);
            page.list(paper.caveats());
        }
        if (!paper.sources().isEmpty()) {
            heading("sources", "Sources", 2);
            page.raw("<ol>\n");
            paper.sources().forEach(this::source);
            page.raw("</ol>\n");
        }
    }

    private void source(Source source) {
        page.raw("<li>");
        if (source.address() == null) {
            page.text(source.text());
        } else {
            page.raw("<a href=\"")
                    .text(source.address())
                    .raw("\">")
                    .text(source.text())
                    .raw("</a>");
        }
        page.raw("</li>\n");
    }
}
