package eu.limen.disclosure.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the marks of a plot back into numbers, from their coordinates and those of the axis: what anybody can do with a page. */
final class PlottedNumbers {

    private static final Pattern FIELD = Pattern.compile("<g transform[^>]*>(.*?)</g>", Pattern.DOTALL);
    private static final Pattern TICK = Pattern.compile(
            "<text class=\"small\" x=\"[\\d.]+\" y=\"([\\d.-]+)\" text-anchor=\"end\">([\\d,.]+)</text>");
    private static final Pattern DOT = Pattern.compile("<circle class=\"f blue\" cx=\"([\\d.]+)\" cy=\"([\\d.]+)\"");
    private static final Pattern TRIANGLE = Pattern.compile("<path class=\"f orange\" d=\"M([\\d.]+) ([\\d.-]+)L");

    private static final double SIZE_OF_A_MARK = 4.5;
    private static final double MIDDLE_OF_A_TEXT = 4;
    private static final Pattern AXIS = Pattern.compile("<path class=\"axis\" d=\"M([\\d.]+) 0V[\\d.]+H([\\d.]+)");
    private static final int MONTHS = 12;

    private final String field;
    private final double left;
    private final double right;
    private final double bottom;
    private final double pixelsToOne;

    /**
     * A number that was read.
     *
     * @param month from 0
     */
    record Reading(int month, double value) {}

    private PlottedNumbers(String field) {
        this.field = field;
        MatchResult axis = AXIS.matcher(field).results().findFirst().orElseThrow();
        left = Double.parseDouble(axis.group(1));
        right = Double.parseDouble(axis.group(2));
        List<MatchResult> ticks = TICK.matcher(field).results().toList();
        MatchResult highest = ticks.stream()
                .max(Comparator.comparingDouble(PlottedNumbers::named))
                .orElseThrow();
        MatchResult lowest = ticks.stream()
                .min(Comparator.comparingDouble(PlottedNumbers::named))
                .orElseThrow();
        bottom = down(lowest);
        pixelsToOne = (bottom - down(highest)) / (named(highest) - named(lowest));
    }

    /** Of the plot with that heading. */
    static PlottedNumbers of(String html, String heading) {
        String after = html.substring(html.indexOf(">" + heading + "</text>"));
        return new PlottedNumbers(
                FIELD.matcher(after).results().findFirst().orElseThrow().group(1));
    }

    /** The first line's dots. */
    List<Reading> dots() {
        return read(DOT, 0);
    }

    /** The second line's triangles. */
    List<Reading> triangles() {
        return read(TRIANGLE, SIZE_OF_A_MARK);
    }

    /** How far a coordinate with one decimal leaves a number open, either way. */
    double leftOpen() {
        return 0.11 / pixelsToOne;
    }

    private List<Reading> read(Pattern mark, double middleBelow) {
        List<Reading> readings = new ArrayList<>();
        mark.matcher(field).results().forEach(found -> {
            int month = (int) ((Double.parseDouble(found.group(1)) - left) / (right - left) * MONTHS);
            double down = Double.parseDouble(found.group(2)) + middleBelow;
            readings.add(new Reading(month, (bottom - down) / pixelsToOne));
        });
        return readings;
    }

    private static double named(MatchResult tick) {
        return Double.parseDouble(tick.group(2).replace(",", ""));
    }

    private static double down(MatchResult tick) {
        return Double.parseDouble(tick.group(1)) - MIDDLE_OF_A_TEXT;
    }
}
