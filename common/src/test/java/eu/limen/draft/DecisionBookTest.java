package eu.limen.draft;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Entry;
import eu.limen.flow.Fact;
import eu.limen.model.Header;
import eu.limen.model.Kind;
import eu.limen.model.MeasureBuilder;
import eu.limen.model.MeasureReport;
import eu.limen.register.Section;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DecisionBookTest {

    private static final MeasureReport DECISION = ADossier.GERMANY_FIRST;
    private static final MeasureReport LIFTED = MeasureBuilder.copy(
                    ADossier.header("DE-2026-901", 1, false, "2026-03-01T00:00:00Z"), DECISION)
            .liftedOn(ADossier.day("2026-03-31"))
            .build();

    @Test
    void aHigherRevisionReplacesTheDecisionWhicheverComesFirst() {
        DecisionBook inOrder = book(entry(DECISION), entry(LIFTED));
        DecisionBook reversed = book(entry(LIFTED), entry(DECISION));

        assertThat(inOrder.ids()).containsExactly("DE-2026-901");
        assertThat(Objects.requireNonNull(inOrder.find("DE-2026-901")).liftedOnDay())
                .isEqualTo(ADossier.day("2026-03-31"));
        assertThat(reversed.find("DE-2026-901")).isEqualTo(inOrder.find("DE-2026-901"));
    }

    @Test
    void aDecisionThatIsTakenBackIsNotKnown() {
        Header takenBack = ADossier.header("DE-2026-901", 1, true, "2026-03-01T00:00:00Z");
        DecisionBook book = book(entry(DECISION), entry(takenBack, null));

        assertThat(book.ids()).isEmpty();
        assertThat(book.find("DE-2026-901")).isNull();
    }

    @Test
    void ofTwoThatWereSentAtTheSameTimeItHoldsTheOneThatTheRegisterHolds() {
        Section section = Objects.requireNonNull(ADossier.SECTIONS.find("AT-DE"));
        for (int other = 1; other <= 20; other++) {
            DecisionBook book = book(entry(DECISION), entry(sentBy("DE-OTHER-" + other, other)));

            MeasureReport held =
                    book.on(section).lineages().get(0).decisions().get(0).report();
            assertThat(book.find("DE-2026-901")).isEqualTo(held);
        }
    }

    private static MeasureReport sentBy(String source, int hash) {
        Header first = DECISION.header();
        Header header = new Header(
                first.kind(),
                first.reportId(),
                first.revision(),
                first.withdrawn(),
                source,
                first.reportingState(),
                first.reportedAtMillis(),
                first.schema(),
                first.canonicalHash() + hash - 10);
        return MeasureBuilder.copy(header, DECISION)
                .notifiedOn(ADossier.day("2026-01-01") + hash)
                .build();
    }

    private static DecisionBook book(Entry... entries) {
        DecisionBook book = new DecisionBook();
        List.of(entries).forEach(book::read);
        return book;
    }

    private static Entry entry(MeasureReport decision) {
        return entry(decision.header(), new Fact(decision, null, null));
    }

    private static Entry entry(Header header, @Nullable Fact fact) {
        return new Entry(
                header.source(),
                Kind.MEASURE,
                false,
                header.reportedAtMillis(),
                header.reportId().high(),
                header.reportId().low(),
                header.revision(),
                header.withdrawn(),
                header.reportedAtMillis(),
                header.canonicalHash(),
                true,
                Long.MAX_VALUE,
                null,
                fact);
    }
}
