package eu.limen.cli;

import eu.limen.paper.Paper;
import eu.limen.paper.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that a paper goes to: the page, and each of its tables. */
record DraftFiles(Path directory) {

    /**
     * Writes the page and its tables; files of the same names are replaced.
     *
     * @return the page
     */
    Path write(Paper paper) throws IOException {
        Files.createDirectories(directory);
        for (Table table : paper.tables()) {
            Files.writeString(directory.resolve(paper.fileOf(table)), table.csv());
        }
        Path page = directory.resolve(paper.file() + ".html");
        Files.writeString(page, paper.html());
        return page;
    }
}
