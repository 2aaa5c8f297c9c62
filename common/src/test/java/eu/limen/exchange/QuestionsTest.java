package eu.limen.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.model.PatternName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuestionsTest {

    @ParameterizedTest
    @EnumSource(PatternName.class)
    void everyPatternHasQuestionsInWords(PatternName pattern) {
        assertThat(Questions.about(pattern)).isNotEmpty().allMatch(question -> question.contains("?"));
    }

    @Test
    void aWeekWithoutPatternIsAskedAboutToo() {
        assertThat(Questions.about(null))
                .hasSize(2)
                .first()
                .isEqualTo("Do you see the same on your side, and since when?");
    }
}
