package eu.limen.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlateTest {

    @Test
    void platesOfOneColourDifferByShape() {
        assertThat(Stream.of(Plate.values()).map(PlateTest::drawn).distinct()).hasSameSizeAs(Plate.values());
    }

    @Test
    void noPlateIsHatched() {
        assertThat(Stream.of(Plate.values()).map(PlateTest::drawn)).noneMatch(element -> element.contains("url("));
    }

    private static String drawn(Plate plate) {
        return plate.element(Tone.BLUE, 10, 20, 30, 12);
    }
}
