package eu.limen.plot;

/** One pair of axes and what is drawn between them; later things lie above earlier ones. */
public final class Panel {

    private static final double HEADING = 24;
    private static final double SAMPLE = 26;
    private static final double ROOM_FOR_WORDS = 20;
    private static final double SIZE_OF_A_MARK = 4.5;

    private final String heading;
    private final Field field;
    private final Legend legend = new Legend();
    private final StringBuilder body = new StringBuilder();

    /**
     * @param heading what it shows, above it
     * @param height pixels between the ends of the upright axis
     */
    public Panel(String heading, Axis x, Axis y, double height) {
        this.heading = heading;
        this.field = new Field(x, y, height);
    }

    /** A line through the points; it breaks where a value is not a number. */
    public Panel curve(Tone tone, String meaning, double[] xs, double[] ys) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int i = 0; i < xs.length; i++) {
            if (Double.isNaN(ys[i])) {
                drawing = false;
                continue;
            }
            path.append(drawing ? 'L' : 'M').append(field.point(xs[i], ys[i]));
            drawing = true;
        }
        add(Ink.stroke(tone, path.toString()));
        legend.add(meaning, (left, middle) -> Ink.stroke(tone, "M" + Ink.point(left, middle) + "h" + SAMPLE));
        return this;
    }

    /** The area between two lines; points that are not numbers are left out. */
    public Panel band(Tone tone, String meaning, double[] xs, double[] lows, double[] highs) {
        StringBuilder there = new StringBuilder();
        StringBuilder back = new StringBuilder();
        for (int i = 0; i < xs.length; i++) {
            if (!Double.isNaN(lows[i])) {
                there.append(there.isEmpty() ? 'M' : 'L').append(field.point(xs[i], highs[i]));
                back.insert(0, 'L' + field.point(xs[i], lows[i]));
            }
        }
        add(Ink.hatched(tone, there.append(back).append('z').toString()));
        return bars(tone, meaning);
    }

    /** Single values; those that are not numbers are left out. */
    public Panel marks(Mark mark, Tone tone, String meaning, double[] xs, double[] ys) {
        for (int i = 0; i < xs.length; i++) {
            if (!Double.isNaN(ys[i])) {
                add(mark.element(tone.code(), field.across(xs[i]), field.down(ys[i]), SIZE_OF_A_MARK));
            }
        }
        legend.add(meaning, (left, middle) -> mark.element(tone.code(), left + SAMPLE / 2, middle, SIZE_OF_A_MARK));
        return this;
    }

    /** A hatched rectangle between values of both axes. */
    public Panel bar(Tone tone, double fromX, double toX, double fromY, double toY) {
        double left = field.across(fromX);
        double top = field.down(toY);
        add(Ink.hatched(tone, Ink.rectangle(left, top, field.across(toX) - left, field.down(fromY) - top)));
        return this;
    }

    /** A rectangle between values of both axes, where there are hundreds. */
    public Panel plate(Plate plate, Tone tone, double fromX, double toX, double fromY, double toY) {
        double left = field.across(fromX);
        double top = field.down(toY);
        add(plate.element(tone, left, top, field.across(toX) - left, field.down(fromY) - top));
        return this;
    }

    /** Says what plates of a look mean. */
    public Panel plates(Plate plate, Tone tone, String meaning) {
        legend.add(meaning, (left, middle) -> plate.element(tone, left, middle - 6, SAMPLE, 12));
        return this;
    }

    /** Says what hatched areas of a tone mean. */
    public Panel bars(Tone tone, String meaning) {
        legend.add(meaning, (left, middle) -> Ink.hatched(tone, Ink.rectangle(left, middle - 6, SAMPLE, 12)));
        return this;
    }

    /** A span of values on the lower axis's scale, at a height. */
    public Panel span(Tone tone, double from, double to, double atY) {
        add(Ink.stroke(tone, "M" + field.point(from, atY) + 'L' + field.point(to, atY)));
        return this;
    }

    /** A value across the whole panel, named at its right end: above the line, or below it where there is no room above. */
    public Panel level(Tone tone, double value, String text) {
        span(tone, field.x().from(), field.x().to(), value);
        double down = field.down(value);
        add(Words.right("small", Field.RIGHT - 4, down < ROOM_FOR_WORDS ? down + 15 : down - 5, text));
        return this;
    }

    /** A moment from top to bottom, named at its top, to the right of the line. */
    public Panel moment(Tone tone, double value, String text) {
        add(Ink.stroke(
                tone,
                "M" + field.point(value, field.y().from()) + 'L'
                        + field.point(value, field.y().to())));
        add(Words.left("small", field.across(value) + 5, 13, text));
        return this;
    }

    /** A remark whose middle is at a point. */
    public Panel remark(double atX, double atY, String text) {
        add(Words.middle("small", field.across(atX), field.down(atY) + 4, text));
        return this;
    }

    double height() {
        return HEADING + legend.height(field.width()) + field.height() + field.below();
    }

    String svg(double top) {
        double legendTop = top + HEADING;
        double fieldTop = legendTop + legend.height(field.width());
        return "  " + Words.left("heading", field.left(), top + 15, heading) + '\n'
                + legend.svg(field.left(), legendTop, field.width())
                + "  <g transform=\"translate(0 " + Numbers.coordinate(fieldTop) + ")\">\n"
                + field.grid()
                + body
                + field.frame()
                + "  </g>\n";
    }

    private void add(String element) {
        body.append("    ").append(element).append('\n');
    }
}
