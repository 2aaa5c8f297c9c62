package eu.limen.console.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WrittenTextsTest {

    private record Inner(String name) {}

    private record Form(String text, List<String> codes, Inner inner, Map<String, String> more) {}

    @Test
    void linesAndTabsAreRead() {
        Form form = new Form("first\r\n\tsecond", List.of("é", "ß"), new Inner("Ž"), Map.of("a", "b"));

        assertThat(WrittenTexts.problems(form)).isEmpty();
    }

    @Test
    void everythingElseIsToldByTheNameOfItsMember() {
        Form form = new Form("a\0", Arrays.asList("b", null), new Inner("c\u0007"), Map.of("d", "e\u001b"));

        assertThat(WrittenTexts.problems(form))
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly("text", "codes", "name", "more");
    }

    @Test
    void aTextOfOneLineHasNoLines() {
        assertThat(WrittenTexts.isPrintable("Spielfeld – Šentilj")).isTrue();
        assertThat(WrittenTexts.isPrintable("a\nb")).isFalse();
    }
}
