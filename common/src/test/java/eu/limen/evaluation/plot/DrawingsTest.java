package eu.limen.evaluation.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pictures of the method cards as people last looked at them. After a change that is meant,
 * {@code mvn -pl common test -Dtest=DrawingsTest -Dlimen.golden=write} draws them anew, to be looked at.
 */
class DrawingsTest {

    private static final boolean WRITE = "write".equals(System.getProperty("limen.golden"));
    private static final Path CARDS =
            Objects.requireNonNull(Path.of("").toAbsolutePath().getParent()).resolve("docs/methods");

    private static final Pattern DESCRIPTION =
            Pattern.compile("role=\"img\" aria-labelledby=\"title description\"[^>]*>\\s*"
                    + "<title id=\"title\">([^<]*)</title>\\s*<desc id=\"description\">([^<]*)</desc>");

    @ParameterizedTest
    @MethodSource("eu.limen.evaluation.plot.Drawings#all")
    void thePictureIsTheOneInTheCard(Drawing drawing) throws IOException {
        Path file = CARDS.resolve(drawing.name() + ".svg");

        String svg = drawing.svg();

        if (WRITE) {
            Files.writeString(file, svg);
        }
        assertThat(svg).isEqualTo(Files.readString(file));
    }

    @ParameterizedTest
    @MethodSource("eu.limen.evaluation.plot.Drawings#all")
    void thePictureCanBeReadWithoutBeingSeen(Drawing drawing) throws IOException {
        Matcher described = DESCRIPTION.matcher(Files.readString(CARDS.resolve(drawing.name() + ".svg")));

        assertThat(described.find()).isTrue();
        assertThat(described.group(1)).isNotBlank();
        assertThat(described.group(2)).hasSizeGreaterThan(100);
    }

    @Test
    void everyPictureBelongsToACard() throws IOException {
        List<String> drawn =
                Drawings.all().stream().map(drawing -> drawing.name() + ".svg").toList();

        try (Stream<Path> files = Files.list(CARDS)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.endsWith(".svg")))
                    .containsExactlyInAnyOrderElementsOf(drawn);
        }
    }
}
