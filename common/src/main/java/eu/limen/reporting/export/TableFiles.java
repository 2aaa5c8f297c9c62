package eu.limen.reporting.export;

import eu.limen.model.Aggregate;
import eu.limen.reporting.RegisterTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A format in which a release is given away. */
public interface TableFiles {

    /**
     * Writes the files of a release. The same cells and notes give the same bytes.
     *
     * @param directory in which they are put; it is made if it is missing, files of the same name are replaced
     * @param cells after disclosure control, in the order in which they shall stand
     * @param registers shipped whole; a format of observations alone leaves them out
     * @return the files, in their order
     */
    List<Path> write(Path directory, List<Aggregate> cells, List<RegisterTable> registers, ReleaseNotes notes)
            throws IOException;

    /** The cells of each table, tables in alphabetical order. */
    static Map<String, List<Aggregate>> byTable(List<Aggregate> cells) {
        return cells.stream().collect(Collectors.groupingBy(Aggregate::table, TreeMap::new, Collectors.toList()));
    }
}
