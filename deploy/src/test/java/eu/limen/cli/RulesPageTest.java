package eu.limen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.codec.RuleSetInspection;
import eu.limen.codec.RuleSetReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the page on rules shows can be written so. */
class RulesPageTest {

    private static final String HEAD = """
            name: page
            version: "2"
            publishedAt: 2026-02-01T00:00:00Z
            validFrom: 2026-03-01T00:00:00Z
            regime: SBC_2024
            exemplars:
              - name: any
            """;

    @Test
    void theRuleSetOnThePageIsInOrder() throws IOException {
        String shown =
                blocks().stream().filter(block -> block.startsWith("name: ")).collect(Collectors.joining());

        RuleSetInspection inspection = RuleSetReader.inspect("page", shown);

        assertThat(shown).contains("overrides:");
        assertThat(inspection.problems()).isEmpty();
    }

    @Test
    void theExemplarsOnThePageAreExemplars() throws IOException {
        List<String> stories = blocks().stream()
                .filter(block -> block.contains("observed:") && !block.startsWith("expectations:"))
                .map(block -> block.replace("exemplars:\n", ""))
                .toList();

        assertThat(stories).hasSizeGreaterThan(3);
        for (String story : stories) {
            String document = story.stripLeading().startsWith("- ")
                    ? HEAD.replace("  - name: any\n", "") + story
                    : HEAD + "    label: HIGH\n" + story;
            assertThat(RuleSetReader.inspect("page", document).problems())
                    .as(document)
                    .isEmpty();
        }
    }

    /** Indented by four, as code is on the page. */
    private static List<String> blocks() throws IOException {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        for (String line : Repository.text("docs/rules.md").split("\n", -1)) {
            if (line.startsWith("    ") || (line.isEmpty() && !block.isEmpty())) {
                block.append(line.isEmpty() ? "" : line.substring(4)).append('\n');
            } else if (!block.isEmpty()) {
                blocks.add(block.toString());
                block.setLength(0);
            }
        }
        return blocks;
    }
}
