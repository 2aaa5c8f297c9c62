package eu.limen.plot;

/**
 * The field between two axes: where their values lie in pixels, from its upper end down.
 *
 * @param height pixels between the ends of the upright axis
 */
record Field(Axis x, Axis y, double height) {

    static final double RIGHT = Picture.WIDTH - 32;

    private static final double LEAST_LEFT = 74;
    private static final double BELOW_NAMES = 30;
    private static final double BELOW_LABEL = 50;
    private static final double BESIDE_A_NAME = 7;
    private static final double ROOM_FOR_A_LABEL = 18;

    /** Where the upright axis stands: far enough in for its longest name. */
    double left() {
        int longest =
                y.ticks().stream().mapToInt(tick -> tick.text().length()).max().orElse(0);
        double label = y.label().isEmpty() ? 0 : ROOM_FOR_A_LABEL;
        return Math.max(LEAST_LEFT, Math.ceil(label + longest * Words.WIDTH_OF_A_CHARACTER + BESIDE_A_NAME));
    }

    double width() {
        return RIGHT - left();
    }

    /** Pixels below the axis: its names, and what they are of where that is said. */
    double below() {
        return x.label().isEmpty() ? BELOW_NAMES : BELOW_LABEL;
    }

    double across(double value) {
        return left() + x.share(value) * width();
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
        double left = left();
        for (Tick tick : y.ticks()) {
            double down = down(tick.value());
            grid.append("    <path class=\"grid\" d=\"M")
                    .append(Ink.point(left, down))
                    .append('H')
                    .append(Numbers.coordinate(RIGHT))
                    .append("\"/>\n    ")
                    .append(Words.right("small", left - BESIDE_A_NAME, down + 4, tick.text()))
                    .append('\n');
        }
        return grid.toString();
    }

    /** The axes themselves, and the names along the lower one. */
    String frame() {
        double left = left();
        StringBuilder frame = new StringBuilder("    <path class=\"axis\" d=\"M")
                .append(Ink.point(left, 0))
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
        if (!x.label().isEmpty()) {
            frame.append("    ")
                    .append(Words.middle("small", left + width() / 2, height + 36, x.label()))
                    .append('\n');
        }
        if (!y.label().isEmpty()) {
            frame.append("    ")
                    .append(Words.upright("small", 16, height / 2, y.label()))
                    .append('\n');
        }
        return frame.toString();
    }
}
