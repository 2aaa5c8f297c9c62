package eu.limen.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TreeTextTest {

    private static Branch twoLevels() {
        Branch root = new Branch("why");
        root.add("first").add("below first");
        root.add("second");
        return root;
    }

    @Test
    void statementsHangBelowWhatRestsOnThem() {
        String text = TreeText.of(twoLevels(), true);

        assertThat(text).isEqualTo("""
                why
                ├─ first
                │  └─ below first
                └─ second
                """);
    }

    @Test
    void withoutBoxCharactersPlainOnesDraw() {
        String text = TreeText.of(twoLevels(), false);

        assertThat(text).isEqualTo("""
                why
                |- first
                |  `- below first
                `- second
                """);
    }

    @Test
    void longStatementsGoOnBesideTheirBranchWithinAHundredColumns() {
        Branch root = new Branch("why");
        root.add("a statement of many words ".repeat(10).strip()).add("below");

        String text = TreeText.of(root, true);

        assertThat(text.lines()).hasSize(5).allMatch(line -> line.length() <= 100);
        assertThat(text.lines().skip(2).limit(2)).allMatch(line -> line.startsWith("   │  "));
    }

    @Test
    void aNumberIsNotTornFromItsSign() {
        Branch root = new Branch("x".repeat(92) + " to 100 %");

        String text = TreeText.of(root, true);

        assertThat(text).isEqualTo("x".repeat(92) + " to\n100 %\n");
    }
}
