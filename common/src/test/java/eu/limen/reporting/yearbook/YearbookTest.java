package eu.limen.reporting.yearbook;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.Aggregate;
import eu.limen.register.SectionRegister;
import eu.limen.reporting.GeneratedRelease;
import eu.limen.reporting.RegisterTable;
import eu.limen.reporting.export.SomeNotes;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class YearbookTest {

    private static final List<Aggregate> CELLS = GeneratedRelease.cells();
    private static final RegisterTable DURATIONS = new RegisterTable(
            "DURATIONS",
            List.of(
                    "CONTROLLING_STATE",
                    "SECTION",
                    "LINEAGE",
                    "RUN_BEGAN",
                    "RUN_ENDS",
                    "DAYS_OF_RUN_TO_YEAR_END",
                    "COUNTED_FROM",
                    "SHARE_OF_TWO_YEARS"),
            List.of(
                    List.of("AT", "AT-SI", "AT-L1", "2015-09-16", "2025-05-11", "3395", "2024-07-10", "0.24"),
                    List.of("DK", "DE-DK:SEA", "DK-L1", "2024-03-01", "2024-04-01", "32", "2024-07-10", "0.00"),
                    List.of("DE", "DE-PL", "DE-L2", "2024-12-30", "2025-03-15", "2", "2024-12-30", "0.00")));

    private static final RegisterTable COMMENTS =
            new RegisterTable("COMMENTS", List.of("STATE", "TEXT"), List.of(List.of("AT", "We count otherwise.")));

    @TempDir
    private static Path directory;

    private static Document page = parsed("<html/>");
    private static String html = "";

    @BeforeAll
    static void write() throws IOException {
        new YearbookFiles(SectionRegister.standard())
                .write(directory, CELLS, List.of(DURATIONS, COMMENTS), SomeNotes.of(CELLS));
        html = Files.readString(directory.resolve("yearbook-2024.html"));
        page = parsed(html.replace("<!DOCTYPE html>", "").replaceAll("<(meta|link) [^>]*>", ""));
    }

    @Test
    void everyChapterStandsUnderItsHeading() {
        assertThat(texts("h2"))
                .startsWith(
                        "How to read the figures",
                        "1. Decisions",
                        "2. Durations and clocks",
                        "3. Movements",
                        "4. Operation of the checks",
                        "5. Alternatives and their yield",
                        "6. Refusals and transfers",
                        "7. Impact on cross-border regions");
        assertThat(texts("h2")).contains("9. Quality", "10. Indicators");
    }

    @Test
    void thePageHasNoScriptNoStyleOfItsOwnAndNothingFromElsewhere() {
        assertThat(html)
                .doesNotContain("<script", "<style", " style=", "<img", "@import", " src=", "http://", "https://")
                .doesNotContainPattern(" on[a-z]+=");
        for (String address : attributes("link", "href")) {
            assertThat(directory.resolve(address)).exists();
        }
    }

    @Test
    void everyFileThatIsNamedIsThere() {
        List<String> files = attributes("a", "href").stream()
                .filter(address -> !address.startsWith("#"))
                .toList();

        assertThat(files)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(directory.resolve(file)).exists());
        assertThat(directory.resolve("movements.csv")).exists();
    }

    @Test
    void everyPictureIsDescribedAndHasItsNumbersBelow() {
        NodeList figures = page.getElementsByTagName("figure");
        assertThat(figures.getLength()).isGreaterThan(3);
        for (int i = 0; i < figures.getLength(); i++) {
            Element figure = (Element) figures.item(i);

            assertThat(figure.getElementsByTagName("desc").item(0).getTextContent())
                    .isNotBlank();
            assertThat(figure.getElementsByTagName("svg").getLength()).isEqualTo(1);
            assertThat(figure.getElementsByTagName("td").getLength()).isPositive();
        }
    }

    @Test
    void noHeadingSkipsALevel() {
        int above = 1;
        Matcher heading = Pattern.compile("<h([1-6])[ >]").matcher(html);
        while (heading.find()) {
            int level = Integer.parseInt(heading.group(1));

            assertThat(level).isBetween(1, above + 1);
            above = level;
        }
        assertThat(above).isGreaterThan(1);
    }

    /** Seven pixels a character, as wide as the widest of the usual types. */
    @Test
    void noNameOfAnAxisIsCutOff() {
        Matcher name = Pattern.compile("x=\"([\\d.]+)\" y=\"[\\d.-]+\" text-anchor=\"end\">([^<]+)<")
                .matcher(html);
        int names = 0;
        while (name.find()) {
            names++;

            assertThat(Double.parseDouble(name.group(1)) - 7 * name.group(2).length())
                    .as(name.group(2))
                    .isNotNegative();
        }
        assertThat(names).isPositive();
        assertThat(html).contains(">DK DE-DK:SEA</text>");
    }

    @Test
    void nothingIsDrawnWhereNothingIsShown() {
        NodeList figures = page.getElementsByTagName("figure");
        for (int i = 0; i < figures.getLength(); i++) {
            assertThat(figures.item(i).getTextContent()).containsPattern("[1-9]");
        }
        assertThat(texts("p")).anySatisfy(text -> assertThat(text).startsWith("Nothing is drawn"));
    }

    @Test
    void everyTableHasACaptionAndHeadersWithScope() {
        NodeList tables = page.getElementsByTagName("table");
        for (int i = 0; i < tables.getLength(); i++) {
            assertThat(((Element) tables.item(i))
                            .getElementsByTagName("caption")
                            .getLength())
                    .isEqualTo(1);
        }
        assertThat(attributes("th", "scope")).isNotEmpty().doesNotContain("");
    }

    @Test
    void theAssessmentIsLeftToPeople() {
        assertThat(html).contains("Assessment of the trends of unauthorised movements (to be written by");
        assertThat(page.getElementsByTagName("textarea").getLength()).isZero();
    }

    @Test
    void aRunIsCountedFromTheDayOfTheAmendedCodeToTheEndOfTheYear() {
        assertThat(texts("td")).contains("day 175 of 730", "day 2 of 730");
    }

    @Test
    void theMapTellsHowManySectionsWereUnderControlForHowLong() {
        assertThat(texts("desc"))
                .anySatisfy(
                        text -> assertThat(text)
                                .startsWith(
                                        "Of 43 land sections: 1 more than 270 days; 0 91 to 270 days; 1 1 to 90 days; 41 no day;"));
    }

    @Test
    void aRegisterWithoutAChapterOfItsOwnIsPrintedAsItIs() throws IOException {
        assertThat(texts("caption")).anySatisfy(text -> assertThat(text).contains("Register comments"));
        assertThat(Files.readString(directory.resolve("yearbook-2024-comments.csv")))
                .contains("We count otherwise.");
    }

    @Test
    void aBookOfAScenarioSaysSoOnEveryPage() {
        String book = Yearbook.of(CELLS, List.of(), SomeNotes.of(CELLS, "two-years: invented"))
                .html();

        assertThat(book).contains("two-years: invented", "no statistics");
        assertThat(html).doesNotContain("no statistics");
    }

    @Test
    void whatIsHiddenIsAWordAndNeverANumber() {
        assertThat(texts("td")).contains(Shown.HIDDEN, Shown.NONE);
        assertThat(html).doesNotContain("NaN", ">null<");
    }

    private static List<String> texts(String element) {
        List<String> texts = new ArrayList<>();
        NodeList found = page.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }

    private static List<String> attributes(String element, String name) {
        List<String> values = new ArrayList<>();
        NodeList found = page.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++) {
            values.add(((Element) found.item(i)).getAttribute(name));
        }
        return values;
    }

    private static Document parsed(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (Exception notWellFormed) {
            throw new AssertionError("page: not well-formed", notWellFormed);
        }
    }
}
