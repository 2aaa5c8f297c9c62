package eu.limen.plot;

/**
 * The field between two axes: where their values lie in pixels, from its upper end down.
 *
 * @param height pixels between the ends of the upright axis
 */
record Field(Axis x, Axis y, double height) {

    static final double LEFT = 74;
    static final double RIGHT = Picture.WIDTH - 32;
    static final double WIDTH = RIGHT - LEFT;

    double across(double value) {
        return LEFT + x.share(value) * WIDTH;
    }

    double down(double value) {
        return (1 - y.share(value)) * height;
    }

    String point(double atX, double atY) {
        return Ink.point(across(atX), down(atY));
    }

    /** Lines at the named values, and their names. */
    String grid() {
        StringBuilder grid = new StringBuilder();
        for (Tick tick : y.ticks()) {
            double down = down(tick.value());
            grid.append("    <path class=\"grid\" d=\"M")
                    .append(Ink.point(LEFT, down))
                    .append('H')
                    .append(Numbers.coordinate(RIGHT))
                    .append("\"/>\n    ")
                    .append(Words.right("small", LEFT - 7, down + 4, tick.text()))
                    .append('\n');
        }
        return grid.toString();
    }

    /** The axes themselves, and the names along the lower one. */
    String frame() {
        StringBuilder frame = new StringBuilder("    <path class=\"axis\" d=\"M")
                .append(Ink.point(LEFT, 0))
                .append('V')
                .append(Numbers.coordinate(height))
                .append('H')
                .append(Numbers.coordinate(RIGHT))
                .append("\"/>\n");
        for (Tick tick : x.ticks()) {
            frame.append("    ")
                    .append(Words.middle("small", across(tick.value()), height + 17, tick.text()))
                    .append('\n');
        }
        return frame.append("    ")
                .append(Words.middle("small", LEFT + WIDTH / 2, height + 36, x.label()))
                .append("\n    ")
                .append(Words.upright("small", 16, height / 2, y.label()))
                .append('\n')
                .toString();
    }
}
