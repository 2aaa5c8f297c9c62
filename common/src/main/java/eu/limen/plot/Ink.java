package eu.limen.plot;

/** Elements that are drawn with a tone. */
final class Ink {

    private Ink() {}

    static String stroke(Tone tone, String path) {
        String dash = tone.dash().isEmpty() ? "" : " stroke-dasharray=\"" + tone.dash() + '"';
        return "<path class=\"l " + tone.code() + '"' + dash + " d=\"" + path + "\"/>";
    }

    static String hatched(Tone tone, String path) {
        return "<path class=\"l thin " + tone.code() + "\" style=\"fill:url(#h-" + tone.code() + ")\" d=\"" + path
                + "\"/>";
    }

    static String rectangle(double left, double top, double width, double height) {
        return "M" + point(left, top) + 'h' + Numbers.coordinate(width) + 'v' + Numbers.coordinate(height) + 'h'
                + Numbers.coordinate(-width) + 'z';
    }

    static String point(double across, double down) {
        return Numbers.coordinate(across) + ' ' + Numbers.coordinate(down);
    }
}
