package eu.limen.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ThemeTest {

    /** WCAG 2.1, success criterion 1.4.3. */
    private static final double READABLE = 4.5;

    private static final Pattern COLOUR =
            Pattern.compile("(?m)^\\s*(text|\\.[a-z]+)(?:, [.a-z]+)? \\{ (?:fill|color): #([0-9a-f]{6});");

    @Test
    void everyToneStandsOutFromThePaperOfALightPage() {
        assertReadable(colours(light()));
    }

    @Test
    void everyToneStandsOutFromThePaperOfADarkPage() {
        assertReadable(colours(dark()));
    }

    @Test
    void noTwoTonesDifferByColourAlone() {
        assertThat(Arrays.stream(Tone.values()).map(Tone::dash).filter(dash -> !dash.isEmpty()))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(Tone.values()).map(Tone::hatching).filter(hatching -> !hatching.isEmpty()))
                .doesNotHaveDuplicates();
    }

    private static void assertReadable(Map<String, Double> brightness) {
        double paper = brightness.getOrDefault(".paper", Double.NaN);
        assertThat(brightness).hasSize(Tone.values().length + 2);
        brightness.forEach((name, value) -> {
            double contrast = (Math.max(value, paper) + 0.05) / (Math.min(value, paper) + 0.05);
            if (!name.equals(".paper")) {
                assertThat(contrast).as(name).isGreaterThanOrEqualTo(READABLE);
            }
        });
    }

    private static String light() {
        return Theme.style().substring(0, Theme.style().indexOf("@media"));
    }

    private static String dark() {
        return Theme.style().substring(Theme.style().indexOf("@media"));
    }

    private static Map<String, Double> colours(String style) {
        Map<String, Double> colours = new TreeMap<>();
        Matcher found = COLOUR.matcher(style);
        while (found.find()) {
            colours.put(found.group(1), luminance(Integer.parseInt(found.group(2), 16)));
        }
        return colours;
    }

    /** Relative luminance as WCAG 2.1 defines it. */
    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8 & 0xff) + 0.0722 * linear(colour & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.03928 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }
}
