package eu.limen.cli;

import eu.limen.evaluation.plot.Drawing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The directory that the pictures of the method cards go to. */
record PlotDirectory(Path directory) {

    /** Notes what keeps pictures from being written there. */
    static void check(Path directory, Problems problems) {
        if (Files.exists(directory) && !Files.isDirectory(directory)) {
            problems.add("--plots", directory.toString(), "a directory, or a name that is free");
        }
    }

    /** Draws each anew; files of the same names are replaced, others left. */
    void write(List<Drawing> drawings) throws IOException {
        Files.createDirectories(directory);
        for (Drawing drawing : drawings) {
            Files.writeString(directory.resolve(drawing.name() + ".svg"), drawing.svg());
        }
    }
}
