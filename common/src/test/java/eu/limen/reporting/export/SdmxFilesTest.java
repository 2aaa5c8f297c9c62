package eu.limen.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.limen.model.Aggregate;
import eu.limen.register.SectionRegister;
import eu.limen.reporting.GeneratedRelease;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class SdmxFilesTest {

    private static final List<Aggregate> CELLS = GeneratedRelease.cells();
    private static final SectionRegister SECTIONS = SectionRegister.standard();

    @TempDir
    private static Path directory;

    private static String structure = "";

    @BeforeAll
    static void write() throws IOException {
        new SdmxFiles(SECTIONS).write(directory, CELLS, SomeNotes.REGISTERS, SomeNotes.of(CELLS));
        structure = Files.readString(directory.resolve("structure.xml"));
    }

    @Test
    void aStrictReaderFindsEveryCellAsItIs() throws Exception {
        StrictSdmx reader = StrictSdmx.structure(structure);

        for (Map.Entry<String, List<Aggregate>> table :
                TableFiles.byTable(CELLS).entrySet()) {
            List<Map<String, String>> read =
                    reader.read(Files.readString(directory.resolve("IBR_" + table.getKey() + ".csv")));
            assertThat(read).hasSameSizeAs(table.getValue());
            for (int i = 0; i < read.size(); i++) {
                Aggregate cell = table.getValue().get(i);
                Map<String, String> observation = read.get(i);
                assertThat(observation)
                        .containsEntry("STRUCTURE_ID", "LIMEN:IBR_" + cell.table() + "(1.0.0)")
                        .containsEntry("INDICATOR", cell.indicator())
                        .containsEntry("TIME_PERIOD", cell.period())
                        .containsEntry("REP_STATE", cell.reportingState())
                        .containsEntry("CONF_STATUS", cell.confStatus());
                Double value = Double.valueOf(Objects.requireNonNull(observation.get("OBS_VALUE")));
                assertThat(value).isEqualTo(cell.value() == null ? Double.valueOf(Double.NaN) : cell.value());
            }
        }
    }

    @Test
    void theReleaseHasEveryTableThatHasADataflow() {
        assertThat(DataStructure.tables())
                .containsAll(TableFiles.byTable(CELLS).keySet())
                .hasSize(TableFiles.byTable(CELLS).size() + 1)
                .contains("COVERAGE");
    }

    @Test
    void theStructureIsBuiltAsTheSchemasSay() throws SAXException {
        assertThatCode(() -> schema().newValidator().validate(source(structure)))
                .doesNotThrowAnyException();
    }

    @Test
    void theSchemasWouldNoticeAnotherOrder() throws SAXException {
        String turned = structure
                .replace("DimensionList", "x")
                .replace("MeasureList", "DimensionList")
                .replace("<str:x", "<str:MeasureList")
                .replace("</str:x", "</str:MeasureList");
        String unnamed = structure.replaceFirst("<com:Name xml:lang=\"en\">Frequency</com:Name>", "");

        assertThatThrownBy(() -> schema().newValidator().validate(source(turned)))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> schema().newValidator().validate(source(unnamed)))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void theReaderWouldNoticeAWordThatNoListHas() throws Exception {
        StrictSdmx reader = StrictSdmx.structure(structure);
        String csv = Files.readString(directory.resolve("IBR_TRAFFIC.csv"));

        assertThatThrownBy(() -> reader.read(csv.replaceFirst(",LAND,", ",MOON,")))
                .hasMessageContaining("MOON");
        assertThatThrownBy(() -> reader.read(csv.replaceFirst("\r\n", "\n"))).hasMessageContaining("quotes");
        assertThatThrownBy(() -> reader.read(csv.replaceFirst("dataflow,LIMEN", "dataflow,OTHER")))
                .hasMessageContaining("STRUCTURE_ID");
        assertThatThrownBy(
                        () -> reader.read(csv + csv.lines().skip(1).findFirst().orElseThrow() + "\r\n"))
                .hasMessageContaining("twice");
    }

    @Test
    void aWordThatNoListHasIsNotWritten() {
        CodeLists withoutTheCells = CodeLists.of(SectionRegister.of(List.of()), List.of());

        assertThatThrownBy(() -> SdmxCsv.of(CELLS, withoutTheCells))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected: a code of CL_");
    }

    @Test
    void sectionsAndDirectionsAreSpelledAsSdmxAllows() {
        assertThat(SdmxSpelling.of("DK-SE:SEA")).isEqualTo("DK-SE_SEA");
        assertThat(SdmxSpelling.of("*>NO")).isEqualTo("ELSEWHERE_NO");
        assertThat(structure)
                .contains("<str:Code id=\"DK-SE_SEA\">")
                .contains("Sea border: Denmark, Sweden")
                .contains("<str:Code id=\"ELSEWHERE_NO\">")
                .contains("From elsewhere to Norway");
    }

    @Test
    void theSameCellsGiveTheSameBytes() throws IOException {
        Path again = directory.resolve("again");
        new SdmxFiles(SECTIONS).write(again, CELLS, SomeNotes.REGISTERS, SomeNotes.of(CELLS));

        try (var files = Files.list(again)) {
            assertThat(files.toList())
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file)
                            .hasSameBinaryContentAs(
                                    directory.resolve(file.getFileName().toString())));
        }
    }

    private static Schema schema() throws SAXException {
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(SdmxFilesTest.class.getResource("/sdmx/message.xsd")));
    }

    private static StreamSource source(String xml) {
        return new StreamSource(new StringReader(xml));
    }
}
