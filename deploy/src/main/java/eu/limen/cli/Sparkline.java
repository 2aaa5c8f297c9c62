package eu.limen.cli;

/** A row of small bars, one per day; a day without a figure is a gap and never a zero. */
final class Sparkline {

    private static final String BLOCKS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
    private static final String LETTERS = "_.-:=+*#";
    private static final char GAP = ' ';

    private Sparkline() {}

    /**
     * Draws the figures against the largest of them.
     *
     * @param figures negative: none
     * @param blocks whether block characters can be shown; else plain characters are used
     */
    static String of(long[] figures, boolean blocks) {
        String bars = blocks ? BLOCKS : LETTERS;
        long largest = 1;
        for (long figure : figures) {
            largest = Math.max(largest, figure);
        }
        StringBuilder row = new StringBuilder();
        for (long figure : figures) {
            row.append(
                    figure < 0 ? GAP : bars.charAt((int) Math.round((double) figure * (bars.length() - 1) / largest)));
        }
        return row.toString();
    }
}
