package eu.limen.draft;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.MeasureReport;
import eu.limen.paper.AuthorsPart;
import eu.limen.paper.Block;
import eu.limen.paper.Paper;
import eu.limen.paper.Part;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What holds of every draft, whatever is known. */
class DraftsTest {

    private static final List<String> NEVER_SAID = List.of(
            "missed",
            "unlawful",
            "illegal migrant",
            "violation",
            "infringe",
            "must introduce",
            "should introduce",
            "null",
            "nan");

    static Stream<Arguments> everyKindAndDossier() {
        return Stream.of(DraftKind.values())
                .flatMap(kind -> Stream.of(
                        Arguments.of(kind, ADossier.ofTheRegister(ADossier.GERMANY_SECOND)),
                        Arguments.of(kind, ADossier.withAWeek(ADossier.GERMANY_SECOND)),
                        Arguments.of(kind, ADossier.ofTheRegister(ADossier.POLAND)),
                        Arguments.of(kind, ADossier.ofTheRegister(ADossier.LIFTED_BEFORE_IT_BEGAN)),
                        Arguments.of(kind, ADossier.ofTheRegister(ADossier.SCOPE_NOT_STATED))));
    }

    @ParameterizedTest
    @MethodSource("everyKindAndDossier")
    void everyDraftIsOneWellFormedPage(DraftKind kind, Dossier dossier) throws Exception {
        String html = Drafts.of(kind, dossier).html();

        Document page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(
                        new StringReader(html.replace("<!DOCTYPE html>", "").replaceAll("<meta [^>]*>", ""))));

        assertThat(page.getElementsByTagName("h1").getLength()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("everyKindAndDossier")
    void noDraftBlamesOrAdvisesToIntroduceControl(DraftKind kind, Dossier dossier) {
        String text = Drafts.of(kind, dossier)
                .html()
                .replaceAll("(?s)<style>.*</style>", "")
                .replaceAll("href=\"[^\"]*\"", "")
                .replaceAll("<[^>]*>", " ")
                .toLowerCase(Locale.ROOT);

        for (String word : NEVER_SAID) {
            assertThat(text).as(word).doesNotContainPattern("\\b" + word + "\\b");
        }
    }

    @ParameterizedTest
    @MethodSource("everyKindAndDossier")
    void everyDraftAsksItsAuthorByAProvision(DraftKind kind, Dossier dossier) {
        List<AuthorsPart> asked = authorsParts(Drafts.of(kind, dossier).parts());

        assertThat(asked).isNotEmpty().allSatisfy(part -> {
            assertThat(part.asks()).endsWith(".");
            assertThat(part.provision()).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(DraftKind.class)
    void everyDraftNamesTheInstantTheRulesAndTheInput(DraftKind kind) {
        Paper paper = Drafts.of(kind, ADossier.ofTheRegister(ADossier.GERMANY_SECOND));

        assertThat(paper.banner()).isEqualTo("Draft. Not filed. Limen files nothing.");
        assertThat(paper.made().toString()).contains(ADossier.NOON, "version", "made up");
        assertThat(paper.file()).isEqualTo("draft-" + kind.code() + "-DE-2026-902");
    }

    @ParameterizedTest
    @EnumSource(DraftKind.class)
    void whereNobodyReportsTheDraftSaysWhichDataAreLacking(DraftKind kind) {
        String html =
                Drafts.of(kind, ADossier.ofTheRegister(ADossier.GERMANY_SECOND)).html();

        assertThat(html).contains("Data lacking:").doesNotContain("<figure>").contains("Holds no counts");
    }

    @ParameterizedTest
    @EnumSource(DraftKind.class)
    void aDecisionLiftedBeforeItBeganIsSaidToHaveNeverBeenInForce(DraftKind kind) {
        String html = Drafts.of(kind, ADossier.ofTheRegister(ADossier.LIFTED_BEFORE_IT_BEGAN))
                .html();

        assertThat(html)
                .contains("The decision was lifted on 20 March 2025, before it began: it was never in force.")
                .doesNotContain("does not say on which sections")
                .doesNotContain("The part or parts of the internal borders concerned");
    }

    @ParameterizedTest
    @EnumSource(DraftKind.class)
    void theSameIsKnownTheSameIsDrafted(DraftKind kind) {
        MeasureReport about = ADossier.GERMANY_SECOND;

        String first = Drafts.of(kind, ADossier.withAWeek(about)).html();
        String second = Drafts.of(kind, ADossier.withAWeek(about)).html();

        assertThat(second).isEqualTo(first);
    }

    private static List<AuthorsPart> authorsParts(List<Part> parts) {
        List<AuthorsPart> asked = new ArrayList<>();
        for (Part part : parts) {
            for (Block block : part.blocks()) {
                if (block instanceof AuthorsPart own) {
                    asked.add(own);
                }
            }
            asked.addAll(authorsParts(part.parts()));
        }
        return asked;
    }
}
