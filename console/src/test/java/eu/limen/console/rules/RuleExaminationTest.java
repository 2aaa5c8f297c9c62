package eu.limen.console.rules;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.admission.PersonalText;
import eu.limen.codec.RuleSetPublication;
import eu.limen.codec.RuleSetReader;
import eu.limen.register.SectionRegister;
import eu.limen.rules.Approval;
import eu.limen.rules.RuleSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleExaminationTest {

    private static final SectionRegister SECTIONS = SectionRegister.standard();
    private static final String HEAD = """
            name: autumn
            version: "2"
            publishedAt: 2026-02-03T00:00:00Z
            validFrom: 2026-03-01T00:00:00Z
            regime: SBC_2024
            """;
    private static final String OF_A_SECTION = HEAD + """
            overrides:
              - section: AT-SI
                parameters: {verdict: {theta: 0.4}}
            """;

    private static RuleSet read(String yaml) {
        return RuleSetReader.read("rules", yaml);
    }

    @Test
    void theStandardExemplarsHoldHereAsInTheJob() {
        assertThat(ExemplarTrial.failing(RuleSetReader.standard(), SECTIONS)).isEmpty();
    }

    @Test
    void anExemplarThatDoesNotHoldIsNamed() {
        String yaml = HEAD + """
                exemplars:
                  - {name: four times the level is quiet, observed: [20 days of 20, 80], label: QUIET}
                  - {name: four times the level is high, observed: [20 days of 20, 80], label: HIGH}
                """;

        assertThat(RuleExamination.problems(yaml, SECTIONS))
                .singleElement()
                .asString()
                .contains("four times the level is quiet");
    }

    @Test
    void whatIsWrongIsToldBeforeAnythingIsTried() {
        String yaml = OF_A_SECTION.replace("theta: 0.4", "theta: 4").replace("SBC_2024", "SBC_1999");

        assertThat(RuleExamination.problems(yaml, SECTIONS))
                .hasSizeGreaterThanOrEqualTo(2)
                .anyMatch(problem -> problem.startsWith("regime: "))
                .anyMatch(problem -> problem.contains("theta"));
    }

    @Test
    void aNameThatLooksPersonalIsNotKept() {
        String yaml = HEAD + """
                exemplars:
                  - {name: ask a.muster@example.org, observed: [20 days of 20, 80], label: HIGH}
                """;

        assertThat(RuleExamination.problems(yaml, SECTIONS))
                .singleElement()
                .asString()
                .contains("looks personal")
                .doesNotContain("muster");
        assertThat(RuleSetReader.standard().exemplars()).noneMatch(each -> PersonalText.isSuspected(each.name()));
    }

    @Test
    void aVersionIsComparedNumberByNumber() {
        String next = OF_A_SECTION + "parameters: {label: {highAlpha: 0.002}}\n";

        assertThat(RuleComparison.of(RuleSetReader.standard(), read(next)))
                .contains(new RuleDifference("NETWORK", "label.highAlpha", "0.005", "0.002"))
                .anyMatch(each -> each.scope().equals("AT-SI")
                        && each.path().equals("verdict.theta")
                        && each.after().equals("0.4"))
                .noneMatch(each -> each.scope().equals("AT-SI") && each.path().equals("label.highAlpha"));
    }

    @Test
    void aSectionIsTouchedWithTheConsentOfItsStatesAndAllSectionsWithThatOfAll() {
        RuleSet standard = RuleSetReader.standard();
        RuleSet ofOne = read(OF_A_SECTION);
        RuleSet ofAll = read(HEAD + "parameters: {label: {highAlpha: 0.002}}\n");

        assertThat(RuleConsent.needed(standard, ofOne, "AT", SECTIONS)).containsExactly("AT", "SI");
        assertThat(RuleConsent.needed(ofOne, standard, "HU", SECTIONS))
                .as("taken away again")
                .containsExactly("AT", "HU", "SI");
        assertThat(RuleConsent.needed(standard, ofAll, "AT", SECTIONS)).contains("AT", "NO", "PT", "SI", "EE");
        assertThat(RuleConsent.needed(standard, read(HEAD), "AT", SECTIONS)).containsExactly("AT");
    }

    @Test
    void whatIsPublishedSaysWhatWasProposedAndWhoApproved() {
        Approval approval = new Approval("AT-SI", "SI", 1_770_000_000_000L);
        String proposed = RuleSetPublication.proposed(OF_A_SECTION + "# a remark\napprovals: []\n");

        String document = RuleSetPublication.published(proposed, 1_770_100_000_000L, List.of(approval));

        RuleSet published = read(document);
        assertThat(document).doesNotContain("remark", "\n");
        assertThat(published.approvals()).containsExactly(approval);
        assertThat(published.publishedAtMillis()).isEqualTo(1_770_100_000_000L);
        assertThat(published.overrides()).isEqualTo(read(OF_A_SECTION).overrides());
        assertThat(published.version()).isEqualTo("2");
    }
}
