package eu.limen.plot;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Colours for light and dark pages, each at least 4.5 to 1 against the paper, and hatchings. The paper is drawn too, so that this holds on any page. */
public final class Theme {

    private static final String STYLE = """
              <style>
                text { fill: #1c2733; stroke: #ffffff; stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
                .small { font-size: 12px; }
                .heading { font-weight: 600; }
                .axis { stroke: #4a5a6a; fill: none; }
                .grid { stroke: #dde3e9; fill: none; }
                .paper { fill: #ffffff; }
                .l { stroke: currentColor; fill: none; stroke-width: 2; stroke-linejoin: round; }
                .l.paper { fill: #ffffff; }
                .thin { stroke-width: 0.8; }
                .f { fill: currentColor; }
                .ink { color: #1c2733; }
                .blue { color: #14568f; }
                .orange { color: #9c4100; }
                .green { color: #1b6a43; }
                .purple { color: #6a3d9a; }
                .grey { color: #55636f; }
                @media (prefers-color-scheme: dark) {
                  text { fill: #eef3f8; stroke: #141d26; }
                  .axis { stroke: #b9c7d4; }
                  .grid { stroke: #33414e; }
                  .paper, .l.paper { fill: #141d26; }
                  .ink { color: #eef3f8; }
                  .blue { color: #7fbaf0; }
                  .orange { color: #f3a766; }
                  .green { color: #74c69d; }
                  .purple { color: #c6aaeb; }
                  .grey { color: #a9b6c2; }
                }
              </style>
            """;

    /** The same inside a page whose style sheet names the colours, among them its paper, for light, dark and print. */
    private static final String OF_PAGE = """
            .picture { font: 13px system-ui, sans-serif; }
            .picture text { fill: var(--ink); stroke: var(--paper); stroke-width: 3px; stroke-linejoin: round; paint-order: stroke; }
            .picture .small { font-size: 12px; }
            .picture .heading { font-weight: 600; }
            .picture .axis { stroke: var(--soft); fill: none; }
            .picture .grid { stroke: var(--line); fill: none; }
            .picture .paper { fill: var(--paper); }
            .picture .l, .hatchings .l { stroke: currentColor; fill: none; stroke-width: 2; stroke-linejoin: round; }
            .picture .l.paper { fill: var(--paper); }
            .picture .l.thin, .hatchings .l.thin { stroke-width: 0.8; }
            .picture .f { fill: currentColor; }
            .ink { color: var(--ink); }
            .blue { color: var(--blue); }
            .orange { color: var(--orange); }
            .green { color: var(--green); }
            .purple { color: var(--purple); }
            .grey { color: var(--grey); }
            """;

    private Theme() {}

    /** Rules for the pictures inside a page; the page names the colours ink, soft, paper, line and those of the tones as {@code --blue}. */
    public static String ofPage() {
        return OF_PAGE;
    }

    /** The hatchings of all pictures inside a page; takes no room. */
    public static String hatchingsOfPage() {
        return "<svg class=\"hatchings\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\">\n"
                + hatchings() + "</svg>\n";
    }

    static String style() {
        return STYLE;
    }

    /** The hatchings, {@code h-} and the tone's code. */
    static String hatchings() {
        return Arrays.stream(Tone.values())
                .filter(tone -> !tone.hatching().isEmpty())
                .map(tone -> "    <pattern id=\"h-" + tone.code()
                        + "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path class=\"l thin "
                        + tone.code() + "\" d=\"" + tone.hatching() + "\"/></pattern>\n")
                .collect(Collectors.joining("", "  <defs>\n", "  </defs>\n"));
    }
}
