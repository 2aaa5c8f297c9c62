package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.evaluation.plot.Drawing;
import eu.limen.evaluation.plot.Drawings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlotDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void thePicturesAreThoseOfTheCards() throws IOException {
        Path pictures = directory.resolve("new/pictures");
        Drawing first = Drawings.all().get(0);

        new PlotDirectory(pictures).write(Drawings.all().subList(0, 1));

        assertThat(pictures.resolve(first.name() + ".svg"))
                .hasContent(Files.readString(Repository.HOME.resolve("docs/methods/" + first.name() + ".svg")));
    }

    @Test
    void aFileOfThatNameIsNamed() throws IOException {
        Problems problems = new Problems();
        Path file = Files.writeString(directory.resolve("taken"), "");

        PlotDirectory.check(file, problems);

        assertThat(problems.lines())
                .containsExactly("--plots: '" + file + "' (expected: a directory, or a name that is free)");
    }
}
