package eu.limen.cli.backtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

class BacktestFilesTest {

    private static final String FINGERPRINT = "0123456789abcdef".repeat(4);
    private static final String PAGE = BacktestPage.of(AComparison.full(), "in & out", FINGERPRINT);
    private static final Path JUNIT_SCHEMA = Path.of("src/test/resources/junit.xsd");

    @Test
    void buildServersCanReadTheReport() throws SAXException {
        Validator schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(JUNIT_SCHEMA.toFile())
                .newValidator();
        String report = JunitReport.of(AComparison.full(), FINGERPRINT);

        assertThatCode(() -> schema.validate(new StreamSource(new StringReader(report))))
                .doesNotThrowAnyException();
        assertThat(report)
                .contains("name=\"candidate.sha256\" value=\"" + FINGERPRINT + "\"")
                .contains("tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"1\"")
                .contains("name=\"no &lt;surge&gt; &amp; &quot;calm&quot;\"");
    }

    @Test
    void everyTableHasOneRowPerDifferenceAndQuotesWhatHoldsACommaOrAQuote() {
        var tables = BacktestTables.of(AComparison.full());

        assertThat(Objects.requireNonNull(tables.get(BacktestTables.ALERTS)).lines())
                .hasSize(4)
                .anyMatch(line -> line.startsWith("LATER,1,SURGE,AT-DE,UNAUTHORISED_MOVEMENT,,"))
                .anyMatch(line -> line.endsWith(",\"Surge, twice the level, on DE-PL\""));
        assertThat(Objects.requireNonNull(tables.get(BacktestTables.VERDICTS)).lines())
                .containsExactly(
                        "section,controlling_state,lineage,week,present,candidate",
                        "AT-DE,DE,DE-L1,2025-W10,MAINTAIN_UNDER_REVIEW,REPLACEABLE_NOW",
                        "AT-DE,DE,DE-L1,2025-W11,MAINTAIN_UNDER_REVIEW,REPLACEABLE_NOW");
        assertThat(tables.get(BacktestTables.TRUTH)).contains("default 1,2,1,0.500,2.000,1,1");
        assertThat(tables.get(BacktestTables.EXPECTATIONS)).contains("\"no <surge> & \"\"calm\"\"\",SURGE,");
    }

    @Test
    void thePageNeedsNothingFromElsewhereAndRunsNothing() {
        assertThat(PAGE).doesNotContain("<script", "src=", "@import", "http:", "https:", "onclick");
    }

    @Test
    void thePageHoldsItsTablesForThoseWhoDrawThemAnew() {
        assertThat(found("<template data-file=\"([^\"]+)\">"))
                .containsExactlyElementsOf(BacktestTables.of(AComparison.full()).keySet());
        assertThat(PAGE).contains("<template data-file=\"alerts.csv\">change,hours,pattern,");
    }

    @Test
    void thePageHasALanguageATitleOneFirstHeadingAndNamesWithoutDoubles() {
        List<String> ids = found(" id=\"([^\"]+)\"");

        assertThat(PAGE)
                .contains("<html lang=\"en\">", "<title>Backtest: draft &lt;2&gt; instead of default 1</title>")
                .contains("name=\"candidate.sha256\" content=\"" + FINGERPRINT + "\"")
                .contains("name=\"viewport\"", "class=\"skip\" href=\"#alerts\"")
                .containsOnlyOnce("<h1>")
                .containsOnlyOnce("<main>");
        assertThat(ids).doesNotHaveDuplicates().contains("alerts", "verdicts");
        assertThat(found("aria-labelledby=\"(\\S+) ")).isNotEmpty().allMatch(ids::contains);
    }

    @Test
    void everyDrawingIsWellFormedAndSaysWhatItShows() {
        List<String> drawings = found("(<svg.*?</svg>)");

        assertThat(drawings).hasSizeGreaterThan(5).allSatisfy(BacktestFilesTest::parse);
        assertThat(drawings.stream().filter(svg -> svg.contains("role=\"img\"")))
                .hasSize(2)
                .allMatch(svg -> svg.contains("<title id=") && svg.contains("<desc id="));
    }

    @Test
    void whatDiffersIsToldBySignsAndInWordsNotByColourAlone() {
        assertThat(PAGE)
                .contains(">+</text>", ">\u2212 x</text>", ">\u2192</text>")
                .contains("<td>gained</td>", "<td>lost</td>", "<td>later by 1 hour</td>")
                .contains("2025-03-12 08:00, cancelled later")
                .contains(">M</text>", ">R</text>")
                .contains(
                        "<td>2025-W10 to 2025-W11 (2 weeks)</td><td>maintain under review</td><td>replaceable now</td>");
    }

    @Test
    void whatThePageOffersToDownloadLiesBesideIt(@TempDir Path directory) throws IOException {
        new BacktestFiles(directory, "in", FINGERPRINT).write(AComparison.full());

        List<String> offered = found("<a href=\"([^#\"]+)\" download>");
        try (Stream<Path> files = Files.list(directory)) {
            List<String> written =
                    files.map(file -> String.valueOf(file.getFileName())).toList();
            assertThat(offered).hasSize(6);
            assertThat(written).contains(BacktestFiles.PAGE).containsAll(offered);
        }
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(PAGE)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static void parse(String svg) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
