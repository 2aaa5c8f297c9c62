package eu.limen.plot;

/** How a rectangle looks that is one of hundreds: told apart by shape, and without a hatching, which makes a printed page heavy. */
public enum Plate {
    SOLID,
    OUTLINE,
    LOWER_HALF;

    String element(Tone tone, double left, double top, double width, double height) {
        return switch (this) {
            case SOLID -> filled(tone, Ink.rectangle(left, top, width, height));
            case OUTLINE -> outlined(tone, Ink.rectangle(left, top, width, height));
            case LOWER_HALF -> filled(tone, Ink.rectangle(left, top + height / 2, width, height / 2));
        };
    }

    private static String filled(Tone tone, String path) {
        return "<path class=\"f " + tone.code() + "\" d=\"" + path + "\"/>";
    }

    private static String outlined(Tone tone, String path) {
        return "<path class=\"l paper " + tone.code() + "\" d=\"" + path + "\"/>";
    }
}
