package eu.limen.reporting.export;

import eu.limen.model.Aggregate;
import eu.limen.register.SectionRegister;
import eu.limen.reporting.RegisterTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A release as SDMX: {@code structure.xml} (SDMX-ML 3.0) and a file {@code IBR_MOVEMENTS.csv} (SDMX-CSV 2.0) for each table; of the registers the quality report alone. UTF-8. */
public final class SdmxFiles implements TableFiles {

    private final SectionRegister sections;

    /** Files of figures on a register of sections. */
    public SdmxFiles(SectionRegister sections) {
        this.sections = sections;
    }

    @Override
    public List<Path> write(Path directory, List<Aggregate> cells, List<RegisterTable> registers, ReleaseNotes notes)
            throws IOException {
        Files.createDirectories(directory);
        CodeLists lists = CodeLists.of(sections, cells);
        List<Path> files = new ArrayList<>();
        files.add(Files.writeString(directory.resolve("structure.xml"), StructureMessage.of(lists, notes)));
        for (Map.Entry<String, List<Aggregate>> table :
                TableFiles.byTable(cells).entrySet()) {
            files.add(Files.writeString(
                    directory.resolve(DataStructure.dataflowId(table.getKey()) + ".csv"),
                    SdmxCsv.of(table.getValue(), lists)));
        }
        files.addAll(QualityReport.write(directory, registers, notes));
        return List.copyOf(files);
    }
}
