package eu.limen.plot;

import java.util.List;

/**
 * Panels one below the other, with what a reader who does not see them has to know.
 *
 * @param title what it is, in a few words
 * @param description what is to be seen in it
 */
public record Picture(String title, String description, List<Panel> panels) implements Illustration {

    static final double WIDTH = 760;

    private static final double MARGIN = 10;

    public Picture {
        panels = List.copyOf(panels);
    }

    /** The whole file. */
    public String svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"" + viewBox()
                + "\" role=\"img\" aria-labelledby=\"title description\" font-family=\"system-ui, sans-serif\""
                + " font-size=\"13\">\n"
                + described("title", "description")
                + Theme.style()
                + Theme.hatchings()
                + drawn();
    }

    /**
     * An element inside a page, which brings {@link Theme#ofPage()} in its style sheet, and {@link Theme#hatchingsOfPage()} once.
     *
     * @param id of the picture on the page; those of its title and description begin with it
     */
    @Override
    public String inside(String id) {
        return "<svg class=\"picture\" viewBox=\"" + viewBox() + "\" role=\"img\" aria-labelledby=\"" + id + "-title "
                + id
                + "-description\">\n"
                + described(id + "-title", id + "-description")
                + drawn();
    }

    private String described(String titleId, String descriptionId) {
        return "  <title id=\"" + titleId + "\">" + Words.escaped(title) + "</title>\n" + "  <desc id=\""
                + descriptionId + "\">" + Words.escaped(description) + "</desc>\n";
    }

    private String drawn() {
        StringBuilder body = new StringBuilder();
        double top = MARGIN;
        for (Panel panel : panels) {
            body.append(panel.svg(top));
            top += panel.height();
        }
        return "  <rect class=\"paper\" width=\"" + Numbers.coordinate(WIDTH) + "\" height=\"" + height() + "\"/>\n"
                + body
                + "</svg>\n";
    }

    private String viewBox() {
        return "0 0 " + Numbers.coordinate(WIDTH) + ' ' + height();
    }

    private String height() {
        double panelHeights = panels.stream().mapToDouble(Panel::height).sum();
        return Numbers.coordinate(MARGIN + panelHeights + MARGIN);
    }
}
