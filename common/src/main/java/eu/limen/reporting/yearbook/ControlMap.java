package eu.limen.reporting.yearbook;

import eu.limen.paper.Markup;
import eu.limen.plot.Illustration;
import java.util.Map;

/**
 * A map of the internal land sections by the days of a year on which one of their two sides or both were under control: told apart by colour, by width and by dash. Sea and
 * air borders have no line.
 *
 * @param days by section; none for those that were not under control
 */
record ControlMap(int year, Map<String, Long> days) implements Illustration {

    private static final int LEGEND_TOP = 190;
    private static final int LEGEND_STEP = 24;

    /** How long a section was under control. */
    private enum Look {
        MOST("most blue", "more than 270 days"),
        MANY("many orange", "91 to 270 days"),
        FEW("few green", "1 to 90 days"),
        NONE("none grey", "no day");

        private static final long MOST_FROM = 271;
        private static final long MANY_FROM = 91;

        private final String classes;
        private final String meaning;

        Look(String classes, String meaning) {
            this.classes = classes;
            this.meaning = meaning;
        }

        static Look of(long days) {
            if (days >= MOST_FROM) {
                return MOST;
            }
            if (days >= MANY_FROM) {
                return MANY;
            }
            return days > 0 ? FEW : NONE;
        }
    }

    @Override
    public String inside(String id) {
        EuropeOutline outline = EuropeOutline.read();
        StringBuilder svg = new StringBuilder(
                "<svg class=\"picture map\" viewBox=\"0 0 " + EuropeOutline.WIDTH + ' ' + EuropeOutline.HEIGHT
                        + "\" role=\"img\" aria-labelledby=\"" + id + "-title " + id + "-description\">\n");
        svg.append("  <title id=\"" + id + "-title\">")
                .append(Markup.escaped("Internal land sections by days under control in " + year))
                .append("</title>\n  <desc id=\"" + id + "-description\">")
                .append(Markup.escaped(description(outline)))
                .append("</desc>\n");
        svg.append("  <rect class=\"paper\" width=\"" + EuropeOutline.WIDTH + "\" height=\"" + EuropeOutline.HEIGHT
                + "\"/>\n");
        path(svg, "away", outline.away());
        path(svg, "land", outline.states());
        path(svg, "border", outline.borders());
        outline.sections().forEach((section, path) -> path(svg, "section " + look(section).classes, path));
        legend(svg);
        return svg.append("</svg>\n").toString();
    }

    private Look look(String section) {
        return Look.of(days.getOrDefault(section, 0L));
    }

    private String description(EuropeOutline outline) {
        StringBuilder text = new StringBuilder("Of " + outline.sections().size() + " land sections: ");
        for (Look look : Look.values()) {
            long sections = outline.sections().keySet().stream()
                    .filter(section -> look(section) == look)
                    .count();
            text.append(sections).append(' ').append(look.meaning).append("; ");
        }
        return text.append("sea and air borders have no line. The table below has the days of each section.")
                .toString();
    }

    private static void path(StringBuilder svg, String classes, String path) {
        svg.append("  <path class=\"" + classes + "\" d=\"").append(path).append("\"/>\n");
    }

    private static void legend(StringBuilder svg) {
        int top = LEGEND_TOP;
        for (Look look : Look.values()) {
            path(svg, "section " + look.classes, "M20 " + top + "h44");
            svg.append("  <text x=\"74\" y=\"" + (top + 4) + "\">")
                    .append(look.meaning)
                    .append("</text>\n");
            top += LEGEND_STEP;
        }
    }
}
