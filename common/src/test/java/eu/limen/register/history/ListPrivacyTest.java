package eu.limen.register.history;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.register.SectionRegister;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in a list by mistake is not said again. */
class ListPrivacyTest {

    private static final String PERSON = "Hans Mueller born 1.2.1980";

    @ParameterizedTest
    @ValueSource(strings = {"notification_no", "member_state", "start", "end", "evidence_level"})
    void aTextThatHasNotTheFormOfItsColumnIsOnlyCounted(String column) throws IOException {
        String list = "notification_no,member_state,start,end,borders,reason,evidence_level\n"
                + "NUMBER,STATE,START,END,land border with Germany,terrorism,LEVEL\n";
        String row = list.replace("NUMBER", column.equals("notification_no") ? PERSON : "1")
                .replace("STATE", column.equals("member_state") ? PERSON : "PL")
                .replace("START", column.equals("start") ? PERSON : "2025-01-01")
                .replace("END", column.equals("end") ? PERSON : "2025-02-01")
                .replace("LEVEL", column.equals("evidence_level") ? PERSON : "A");

        Converted converted = convert(row);

        assertThat(converted.decisions()).isEmpty();
        assertThat(converted.problems())
                .singleElement()
                .asString()
                .startsWith("line 2, " + column + ": 'a text of 26 characters'");
    }

    @Test
    void aRowWithTooManyFieldsIsNamedByItsLineAlone() throws IOException {
        Converted converted = convert("member_state,start,end,borders,reason\nPL," + PERSON + ",,,,,\n");

        assertThat(converted.problems())
                .extracting(Object::toString)
                .containsExactly("line 2: '7 fields' (expected: 5 fields; correct the row)");
    }

    @Test
    void ofWordsNotUnderstoodOnlyPlainOnesInSmallLettersAreShown() {
        assertThat(words("near the moon")).containsExactly("near", "moon");
        assertThat(words(PERSON + " near the moon")).containsExactly("born", "near", "moon", "(2 words not shown)");
        assertThat(words("passport c01x00t47 of hans.mueller@gmail.com"))
                .containsExactly("passport", "of", "(5 words not shown)");
        assertThat(words("phone 0171 2345678")).containsExactly("phone");
        assertThat(words("a b c d e f g h i j k l m n"))
                .hasSize(13)
                .contains("l", "(2 words not shown)")
                .doesNotContain("m");
    }

    @Test
    void aWordThatStandsOnceWithACapitalIsNotShown() {
        assertThat(words("Rose and rose")).containsExactly("and", "(2 words not shown)");
    }

    private static List<String> words(String text) {
        return ShownWords.of(text, PlainWords.of(text));
    }

    private static Converted convert(String list) throws IOException {
        return new ListConverter(SectionRegister.standard()).convert(new StringReader(list), "TEST");
    }
}
