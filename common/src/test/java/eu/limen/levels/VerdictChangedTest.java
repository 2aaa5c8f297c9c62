package eu.limen.levels;

import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Account;
import eu.limen.flow.Showing;
import eu.limen.flow.Showing.Sight;
import eu.limen.model.Addressee;
import eu.limen.model.Confidence;
import eu.limen.model.ContactLevel;
import eu.limen.model.GeneratedBy;
import eu.limen.model.Indicator;
import eu.limen.model.Level;
import eu.limen.model.Practice;
import eu.limen.model.SideAgreement;
import eu.limen.model.Verdict;
import eu.limen.model.VerdictCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerdictChangedTest {

    private final VerdictBook book = new VerdictBook();
    private final List<Showing> told = new ArrayList<>();

    @Test
    void anAnswerThatIsNotThatOfTheWeekBeforeIsToldToBothStatesAtOnce() {
        week("2025-W10", VerdictCode.MAINTAIN_UNDER_REVIEW);
        week("2025-W11", VerdictCode.REPLACEABLE_NOW);

        assertThat(told).extracting(Showing::sight).containsExactly(Sight.SHOWS_NOT, Sight.SHOWS);
        Account account = Objects.requireNonNull(told.get(1).account());
        assertThat(told.get(1).key()).isEqualTo("AT-DE~DE~DE-L12");
        assertThat(account.addressees())
                .containsExactly(
                        new Addressee("AT", ContactLevel.NATIONAL), new Addressee("DE", ContactLevel.NATIONAL));
        assertThat(account.addresseesLater()).isEmpty();
        assertThat(account.measuresInForce()).containsExactly("DE-2025-001");
    }

    @Test
    void theBareCodeIsNotShown() {
        week("2025-W10", VerdictCode.MAINTAIN_UNDER_REVIEW);
        week("2025-W11", VerdictCode.REPLACEABLE_NOW);

        Account account = Objects.requireNonNull(told.get(1).account());
        String shown = account.subject() + account.detail() + account.reasons();
        assertThat(shown).contains("sentence of REPLACEABLE NOW").doesNotContain("REPLACEABLE_NOW");
    }

    @Test
    void anAnswerThatStaysIsNoNews() {
        week("2025-W10", VerdictCode.REPLACEABLE_NOW);
        week("2025-W11", VerdictCode.REPLACEABLE_NOW);

        assertThat(told).extracting(Showing::sight).containsOnly(Sight.SHOWS_NOT);
    }

    @Test
    void theFirstAnswerIsNoChange() {
        week("2025-W10", VerdictCode.INSUFFICIENT_EVIDENCE);

        assertThat(told).extracting(Showing::sight).containsExactly(Sight.SHOWS_NOT);
    }

    @Test
    void aControlThatHasEndedHasNoNewAnswerAndNoneWhenItReturns() {
        week("2025-W10", VerdictCode.REPLACEABLE_NOW);
        week("2025-W11", null);
        week("2025-W12", VerdictCode.MAINTAIN_UNDER_REVIEW);

        assertThat(told).extracting(Showing::sight).containsOnly(Sight.SHOWS_NOT);
        assertThat(told).hasSize(3);
    }

    @Test
    void aCorrectionOfAWeekIsSeenInTheWeekAfterItToo() {
        week("2025-W10", VerdictCode.MAINTAIN_UNDER_REVIEW);
        week("2025-W11", VerdictCode.MAINTAIN_UNDER_REVIEW);
        told.clear();

        week("2025-W10", VerdictCode.REPLACEABLE_NOW);

        assertThat(told).extracting(Showing::sight).containsExactly(Sight.SHOWS);
        assertThat(Objects.requireNonNull(told.get(0).account()).detail()).isEqualTo(", week of 10 March 2025");
    }

    @Test
    void whatIsKeptDoesNotGrow() {
        for (int week = 1; week <= 52; week++) {
            week(
                    String.format("2025-W%02d", week),
                    week % 2 == 0 ? VerdictCode.REPLACEABLE_NOW : VerdictCode.MAINTAIN_UNDER_REVIEW);
        }

        assertThat(book.verdicts).hasSize(12);
        assertThat(book.said).hasSize(12);
    }

    private void week(String week, @Nullable VerdictCode code) {
        VerdictChanged.take(book, indicator(week, code == null ? List.of() : List.of(verdict(week, code))), told::add);
    }

    private static Verdict verdict(String week, VerdictCode code) {
        return new Verdict(
                "V|AT-DE|DE|DE-L12|" + week,
                "DE",
                "DE-L12",
                List.of("DE-2025-001"),
                "AT>DE",
                code,
                week,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                "The sentence of " + code.name().replace('_', ' ') + ".");
    }

    private static Indicator indicator(String week, List<Verdict> verdicts) {
        return new Indicator(
                "I|AT-DE|" + week,
                0,
                0,
                new GeneratedBy("default", "1", "1"),
                List.of(),
                "AT-DE",
                week,
                null,
                Level.NOT_ASSESSED,
                null,
                Confidence.LOW,
                true,
                SideAgreement.NOT_ASSESSED,
                List.of(),
                List.of(),
                new Practice(null, null, null, null, null, null, null, null),
                verdicts,
                Map.of());
    }
}
