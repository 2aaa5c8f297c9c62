package eu.limen.evaluation.plot;

import java.util.List;

/**
 * Panels one below the other, with what a reader who does not see them has to know.
 *
 * @param title what it is, in a few words
 * @param description what is to be seen in it
 */
public record Picture(String title, String description, List<Panel> panels) {

    static final double WIDTH = 760;

    private static final double MARGIN = 10;

    public Picture {
        panels = List.copyOf(panels);
    }

    /** The whole file. */
    public String svg() {
        StringBuilder body = new StringBuilder();
        double top = MARGIN;
        for (Panel panel : panels) {
            body.append(panel.svg(top));
            top += panel.height();
        }
        String height = Numbers.coordinate(top + MARGIN);
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + Numbers.coordinate(WIDTH) + ' ' + height
                + "\" role=\"img\" aria-labelledby=\"title description\" font-family=\"system-ui, sans-serif\""
                + " font-size=\"13\">\n"
                + "  <title id=\"title\">" + Words.escaped(title) + "</title>\n"
                + "  <desc id=\"description\">" + Words.escaped(description) + "</desc>\n"
                + Theme.style()
                + Theme.hatchings()
                + "  <rect class=\"paper\" width=\"" + Numbers.coordinate(WIDTH) + "\" height=\"" + height + "\"/>\n"
                + body
                + "</svg>\n";
    }
}
