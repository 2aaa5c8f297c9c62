package eu.limen.plot;

/** Text elements. */
final class Words {

    /** Pixels that a character of the picture's type takes on average, rather too many than too few. */
    static final double WIDTH_OF_A_CHARACTER = 7.3;

    private Words() {}

    static String left(String code, double x, double y, String text) {
        return element(code, x, y, "start", text);
    }

    static String middle(String code, double x, double y, String text) {
        return element(code, x, y, "middle", text);
    }

    static String right(String code, double x, double y, String text) {
        return element(code, x, y, "end", text);
    }

    /** Turned to be read upwards, about its middle. */
    static String upright(String code, double x, double y, String text) {
        return "<text class=\"" + code + "\" text-anchor=\"middle\" transform=\"translate(" + Ink.point(x, y)
                + ") rotate(-90)\">" + escaped(text) + "</text>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String element(String code, double x, double y, String anchor, String text) {
        return "<text class=\"" + code + "\" x=\"" + Numbers.coordinate(x) + "\" y=\"" + Numbers.coordinate(y)
                + "\" text-anchor=\"" + anchor + "\">" + escaped(text) + "</text>";
    }
}
