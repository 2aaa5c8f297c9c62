package eu.limen.reporting.yearbook;

import eu.limen.model.Aggregate;
import eu.limen.paper.Paper;
import eu.limen.paper.Table;
import eu.limen.register.SectionRegister;
import eu.limen.reporting.RegisterTable;
import eu.limen.reporting.export.CsvFiles;
import eu.limen.reporting.export.ReleaseNotes;
import eu.limen.reporting.export.TableFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The yearbook as a directory: the page, its style sheet, a file for each of its tables, and the whole release as CSV, to which the page points. */
public final class YearbookFiles implements TableFiles {

    private final SectionRegister sections;

    /** A yearbook of figures on a register of sections. */
    public YearbookFiles(SectionRegister sections) {
        this.sections = sections;
    }

    @Override
    public List<Path> write(Path directory, List<Aggregate> cells, List<RegisterTable> registers, ReleaseNotes notes)
            throws IOException {
        Paper book = Yearbook.of(cells, registers, notes);
        Files.createDirectories(directory);
        List<Path> files = new ArrayList<>();
        files.add(Files.writeString(directory.resolve(book.file() + ".html"), book.html()));
        files.add(Files.writeString(directory.resolve(book.styleFile()), book.styleSheet()));
        for (Table table : book.tables()) {
            files.add(Files.writeString(directory.resolve(book.fileOf(table)), table.csv()));
        }
        files.addAll(new CsvFiles(sections).write(directory, cells, registers, notes));
        return List.copyOf(files);
    }
}
