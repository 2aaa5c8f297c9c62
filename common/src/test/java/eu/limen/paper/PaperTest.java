package eu.limen.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class PaperTest {

    private static final Pattern HEADING = Pattern.compile("<h([1-6])");

    @Test
    void everyElementIsClosedAndEveryTextIsEscaped() throws Exception {
        String html = APaper.ofOneOfEach().html();

        Document page = parsed(html);

        assertThat(texts(page, "title").get(0)).isEqualTo("Draft of a notification: Control on AT-DE & <others>");
        assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    }

    @Test
    void noElementHasTheIdOfAnother() throws Exception {
        Document page = parsed(APaper.ofOneOfEach().html());

        List<String> ids = attributes(page, "id");

        assertThat(ids).contains("figure-1-title", "part-7-1-appropriateness").doesNotHaveDuplicates();
    }

    @Test
    void whatIsPointedAtIsThere() throws Exception {
        Document page = parsed(APaper.ofOneOfEach().html());

        List<String> named = attributes(page, "aria-labelledby").stream()
                .flatMap(value -> List.of(value.split(" ")).stream())
                .toList();
        List<String> linked = attributes(page, "href").stream()
                .filter(address -> address.startsWith("#"))
                .map(address -> address.substring(1))
                .toList();

        assertThat(attributes(page, "id")).containsAll(named).containsAll(linked);
        assertThat(linked).contains("content", "part-1-submitted-by", "sources");
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        List<Integer> levels = HEADING.matcher(APaper.ofOneOfEach().html())
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .toList();

        assertThat(levels).containsExactly(1, 2, 2, 3, 2, 2);
    }

    @Test
    void aPaperNeedsNothingFromElsewhere() throws Exception {
        String html = APaper.ofOneOfEach().html();

        assertThat(html).doesNotContain("<script", "<link", "<img", "@import", " src=");
        assertThat(attributes(parsed(html), "href"))
                .allMatch(address -> address.matches("(#|https://|data:text/csv).*"));
    }

    @Test
    void whatItIsNotStandsFirstAndOnEveryPrintedPage() {
        String html = APaper.ofOneOfEach().html();

        assertThat(html).contains("<p class=\"banner\">Draft. Not filed. Limen files nothing.</p>");
        assertThat(html).contains("@top-right { content: \"Draft. Not filed. Limen files nothing.\"");
    }

    @Test
    void itSaysWhatWasKnownWhenAndByWhichRules() throws Exception {
        Document page = parsed(APaper.ofOneOfEach().html());

        assertThat(texts(page, "dd")).contains("2026-07-27T12:00:00Z", "default, version 1.4", "version 1");
    }

    @Test
    void theAuthorsFieldSaysWhatIsAskedForAndByWhichProvision() throws Exception {
        Document page = parsed(APaper.ofOneOfEach().html());

        assertThat(texts(page, "p"))
                .contains("For the author to complete: To what extent the threat was remedied. (Art. 33(3))");
        assertThat(attributes(page, "aria-label"))
                .contains("For the author to complete: To what extent the threat was remedied.");
    }

    @Test
    void lackingDataAreNamed() throws Exception {
        Document page = parsed(APaper.ofOneOfEach().html());

        assertThat(texts(page, "p"))
                .contains("Data lacking: Waiting times cannot be shown here. Lacking: checks that say how long vehicles"
                        + " wait; traffic.");
    }

    @Test
    void theNumbersOfAFigureStandBelowIt() throws Exception {
        Document page = parsed(APaper.ofOneOfEach().html());
        Element figure = (Element) page.getElementsByTagName("figure").item(0);

        List<String> cells = texts(figure, "td");

        assertThat(figure.getElementsByTagName("svg").getLength()).isEqualTo(1);
        assertThat(cells).containsExactly("12", "fewer, not \"few\"", "7", "");
    }

    @Test
    void aPaperOfOnePageHasNoListOfContents() {
        Paper form = Paper.titled("Form", "For a message")
                .layout(Layout.ONE_PAGE)
                .part(Part.of("", "What", "", new Text("Something.")))
                .build();

        assertThat(form.html()).contains("<body class=\"one-page\">").doesNotContain("<nav");
        assertThat(APaper.ofOneOfEach().html()).contains("<nav aria-label=\"Contents\">");
    }

    @Test
    void twoTablesCannotHaveOneName() {
        PaperBuilder twice =
                Paper.titled("Form", "For a message").part(Part.of("1", "What", "", APaper.WEEKS, APaper.WEEKS));

        assertThatThrownBy(twice::build).hasMessage("table: weeks twice (expected: names that differ)");
    }

    private static Document parsed(String html) throws ParserConfigurationException, SAXException, IOException {
        String wellFormed = html.replace("<!DOCTYPE html>", "").replaceAll("<meta [^>]*>", "");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(wellFormed)));
    }

    private static List<String> texts(Document page, String element) {
        return texts(page.getDocumentElement(), element);
    }

    private static List<String> texts(Element within, String element) {
        return elements(within.getElementsByTagName(element)).stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static List<String> attributes(Document page, String attribute) {
        return elements(page.getElementsByTagName("*")).stream()
                .filter(element -> element.hasAttribute(attribute))
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }
}
