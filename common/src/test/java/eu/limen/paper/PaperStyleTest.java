package eu.limen.paper;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.plot.Theme;
import eu.limen.plot.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PaperStyleTest {

    /** WCAG 2.1, success criterion 1.4.3. */
    private static final double READABLE = 4.5;

    private static final Pattern GROUND = Pattern.compile(":root \\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6})");
    private static final List<String> NOT_TEXT = List.of("paper", "wash", "line");

    @Test
    void everyTextStandsOutFromItsGroundOnLightAndDarkScreensAndOnPaper() {
        List<Map<String, Double>> grounds = grounds();

        assertThat(grounds).hasSize(3);
        for (Map<String, Double> colours : grounds) {
            colours.forEach((name, value) -> {
                if (!NOT_TEXT.contains(name)) {
                    assertThat(contrast(value, colours.getOrDefault("paper", value)))
                            .as(name)
                            .isGreaterThanOrEqualTo(READABLE);
                    assertThat(contrast(value, colours.getOrDefault("wash", value)))
                            .as(name)
                            .isGreaterThanOrEqualTo(READABLE);
                }
            });
        }
    }

    @Test
    void thePageNamesTheColourOfEveryTone() {
        List<String> tones = Arrays.stream(Tone.values())
                .map(tone -> tone.name().toLowerCase(Locale.ROOT))
                .toList();

        assertThat(grounds()).allSatisfy(colours -> assertThat(colours.keySet()).containsAll(tones));
        assertThat(tones)
                .allSatisfy(
                        tone -> assertThat(Theme.ofPage()).contains("." + tone + " { color: var(--" + tone + "); }"));
    }

    private static List<Map<String, Double>> grounds() {
        List<Map<String, Double>> grounds = new ArrayList<>();
        Matcher ground = GROUND.matcher(PaperStyle.CSS);
        while (ground.find()) {
            Map<String, Double> colours = new LinkedHashMap<>();
            COLOUR.matcher(ground.group(1))
                    .results()
                    .forEach(found -> colours.put(found.group(1), luminance(Integer.parseInt(found.group(2), 16))));
            grounds.add(colours);
        }
        return grounds;
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
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
