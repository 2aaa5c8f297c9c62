package eu.limen.plot;

import java.util.ArrayList;
import java.util.List;

/** Says what the looks mean, above a panel, in as many rows as it takes. */
final class Legend {

    private static final double ROW = 20;
    private static final double SYMBOL = 34;
    private static final double GAP = 20;

    private final List<Entry> entries = new ArrayList<>();

    /** Nothing is said where there is nothing to say. */
    void add(String text, Look look) {
        if (!text.isEmpty()) {
            entries.add(new Entry(look, text));
        }
    }

    double height(double width) {
        return entries.isEmpty() ? 0 : rows(width) * ROW + 4;
    }

    String svg(double left, double top, double width) {
        StringBuilder svg = new StringBuilder();
        double x = left;
        double y = top + ROW / 2;
        for (Entry entry : entries) {
            if (x > left && x + entry.width() > left + width) {
                x = left;
                y += ROW;
            }
            svg.append("  ").append(entry.look.sample(x, y)).append('\n');
            svg.append("  ")
                    .append(Words.left("", x + SYMBOL, y + 4, entry.text))
                    .append('\n');
            x += entry.width() + GAP;
        }
        return svg.toString();
    }

    private int rows(double width) {
        int rows = 1;
        double x = 0;
        for (Entry entry : entries) {
            if (x > 0 && x + entry.width() > width) {
                x = 0;
                rows++;
            }
            x += entry.width() + GAP;
        }
        return rows;
    }

    /** A look as it is shown in small, its middle at the given height. */
    interface Look {
        String sample(double left, double middle);
    }

    private record Entry(Look look, String text) {

        double width() {
            return SYMBOL + text.length() * Words.WIDTH_OF_A_CHARACTER;
        }
    }
}
