package eu.limen.plot;

/** How a line, a mark or an area looks: each tone has a colour and, so that none rests on colour alone, a dash and a hatching. */
public enum Tone {
    INK("ink", "", ""),
    BLUE("blue", "", "M0 8 8 0"),
    ORANGE("orange", "8 4", "M0 0 8 8"),
    GREEN("green", "2 4", "M4 0 4 8"),
    PURPLE("purple", "10 3 2 3", "M0 4 8 4"),
    GREY("grey", "4 4", "M4 0 4 8M0 4 8 4");

    private final String name;
    private final String dash;
    private final String hatching;

    Tone(String name, String dash, String hatching) {
        this.name = name;
        this.dash = dash;
        this.hatching = hatching;
    }

    /** Class in the style sheet; also the end of the hatching's id. */
    String code() {
        return name;
    }

    /** Lengths of strokes and gaps; empty for an unbroken line. */
    String dash() {
        return dash;
    }

    /** Path of the hatching on a field of 8 by 8; empty where the tone has none. */
    String hatching() {
        return hatching;
    }
}
