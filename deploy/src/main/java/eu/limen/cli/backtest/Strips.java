package eu.limen.cli.backtest;

import eu.limen.paper.Markup;

/** Rows of a drawing over time, each with one strip for the present rules above one for the candidate. */
final class Strips {

    static final double WIDTH = 960;
    private static final double LEFT = 250;
    private static final double RIGHT = WIDTH - 90;
    private static final double TOP = 30;
    private static final double ROW = 46;
    private static final double STRIP = 15;
    private static final double LEAST_WIDTH = 4;

    private final Calendar days;
    private final String id;
    private final String title;
    private final String description;
    private final StringBuilder body = new StringBuilder();
    private double top = TOP;

    /**
     * @param id sets it apart from other drawings on the same page
     * @param title what it is
     * @param description what is to be seen in it, for who does not see it
     */
    Strips(String id, String title, String description, long firstDay, long lastDay) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.days = new Calendar(firstDay, lastDay, LEFT, RIGHT);
    }

    /** Begins a row. */
    Strips row(String name, String below) {
        body.append("<path class=\"line\" d=\"M0 ")
                .append(Markup.number(top))
                .append("H")
                .append(Markup.number(WIDTH))
                .append("\"/>\n");
        text("name", 4, top + 19, "start", name);
        text("small", 4, top + 36, "start", below);
        text("small", LEFT - 8, top + 18, "end", "present");
        text("small", LEFT - 8, top + 36, "end", "candidate");
        top += ROW;
        return this;
    }

    /**
     * A bar in the row begun last.
     *
     * @param look class of its look
     * @param sign written on it, or beside it if it is short
     * @param told what it is, in words
     */
    void bar(Strip strip, long fromDay, long toDay, String look, String sign, String told) {
        double left = days.at(fromDay);
        double width = Math.max(LEAST_WIDTH, days.at(toDay + 1) - left);
        double y = top - ROW + strip.offset;
        body.append("<g class=\"")
                .append(look)
                .append("\"><title>")
                .append(Markup.escaped(told))
                .append("</title><rect x=\"")
                .append(Markup.number(left))
                .append("\" y=\"")
                .append(Markup.number(y))
                .append("\" width=\"")
                .append(Markup.number(width))
                .append("\" height=\"")
                .append(Markup.number(STRIP))
                .append("\"/></g>\n");
        boolean inside = width >= 9 * sign.length();
        text(
                inside ? "sign inside" : "sign",
                inside ? left + width / 2 : left + width + 3,
                y + 12,
                inside ? "middle" : "start",
                sign);
    }

    /** The whole drawing. */
    String svg() {
        StringBuilder axis = new StringBuilder();
        for (Calendar.Name name : days.names()) {
            String across = Markup.number(days.at(name.day()));
            axis.append("<path class=\"line\" d=\"M")
                    .append(across)
                    .append(" 22V")
                    .append(Markup.number(top))
                    .append("\"/>\n<text class=\"small\" x=\"")
                    .append(across)
                    .append("\" y=\"16\">")
                    .append(Markup.escaped(name.text()))
                    .append("</text>\n");
        }
        return "<svg viewBox=\"0 0 " + Markup.number(WIDTH) + ' ' + Markup.number(top + 4)
                + "\" role=\"img\" aria-labelledby=\""
                + id + "-title " + id + "-words\">\n<title id=\"" + id + "-title\">" + Markup.escaped(title)
                + "</title>\n<desc id=\"" + id + "-words\">" + Markup.escaped(description) + "</desc>\n" + axis + body
                + "</svg>\n";
    }

    private void text(String look, double x, double y, String anchor, String text) {
        if (text.isEmpty()) {
            return;
        }
        body.append("<text class=\"")
                .append(look)
                .append("\" x=\"")
                .append(Markup.number(x))
                .append("\" y=\"")
                .append(Markup.number(y))
                .append("\" text-anchor=\"")
                .append(anchor)
                .append("\">")
                .append(Markup.escaped(text))
                .append("</text>\n");
    }

    /** Whose strip of a row. */
    enum Strip {
        PRESENT(6),
        CANDIDATE(24);

        private final double offset;

        Strip(double offset) {
            this.offset = offset;
        }
    }
}
