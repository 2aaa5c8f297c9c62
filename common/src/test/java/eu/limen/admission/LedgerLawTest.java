package eu.limen.admission;

import static eu.limen.admission.Reports.DAY;
import static eu.limen.admission.Reports.GATEWAY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import eu.limen.flow.Cell;
import eu.limen.flow.Contribution;
import eu.limen.flow.Entry;
import eu.limen.flow.PartialSum;
import eu.limen.flow.Sums;
import eu.limen.model.Kind;
import eu.limen.model.SlotLength;
import eu.limen.register.SectionRegister;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ledger under random revisions: what it holds is a function of what was read, not of the order. */
class LedgerLawTest {

    @Test
    void theOrderOfArrivalChangesNeitherTheLedgerNorTheTotals() {
        Random random = new Random(891);
        for (int run = 0; run < 300; run++) {
            List<Entry> entries = randomEntries(random);

            Book inOneOrder = read(entries);
            Collections.shuffle(entries, random);
            Book inAnother = read(entries);

            assertThat(inAnother.remembered).isEqualTo(inOneOrder.remembered);
            assertThat(inAnother.totals()).isEqualTo(inOneOrder.totals());
            assertThat(inAnother.outcomes).isEqualTo(inOneOrder.outcomes);
        }
    }

    @Test
    void theSumOfAllChangesIsWhatTheLastWinnersContribute() {
        Random random = new Random(2021);
        for (int run = 0; run < 300; run++) {
            Book book = read(randomEntries(random));

            Map<Cell, Sums> winners = new HashMap<>();
            Map<Cell, Integer> live = new HashMap<>();
            for (Remembered remembered : book.remembered.values()) {
                Contribution holds = contribution(remembered.analysis());
                if (holds != null) {
                    winners.merge(holds.cell(), holds.sums(), Sums::plus);
                    live.merge(holds.cell(), 1, Integer::sum);
                }
            }
            winners.values().removeIf(Sums::isZero);
            assertThat(book.totals()).isEqualTo(winners);
            assertThat(book.liveReports()).isEqualTo(live);
        }
    }

    @Test
    void theWinnersAreTheGreatestOfAllAndOfThoseInTime() {
        Random random = new Random(1717);
        for (int run = 0; run < 300; run++) {
            List<Entry> entries = randomEntries(random);
            Book book = read(entries);

            book.remembered.forEach((id, remembered) -> {
                List<Entry> mine = entries.stream()
                        .filter(entry -> SourceLedger.keyOf(entry).equals(id))
                        .toList();
                Version greatest =
                        mine.stream().map(Version::of).max(Version::compareTo).orElseThrow();
                Version greatestInTime = mine.stream()
                        .filter(Entry::analysed)
                        .map(Version::of)
                        .max(Version::compareTo)
                        .orElse(null);
                Winner analysis = remembered.analysis();
                assertThat(remembered.reporting()).isEqualTo(greatest);
                assertThat(analysis == null ? null : analysis.version()).isEqualTo(greatestInTime);
            });
        }
    }

    /** The ledger of one source with the changes it gave, cell by cell. */
    private static final class Book {
        final Map<String, Remembered> remembered = new TreeMap<>();
        final Map<Outcome, Integer> outcomes = new TreeMap<>();
        final Delta delta = new Delta(SectionRegister.standard());
        private @Nullable List<PartialSum> sums;

        List<PartialSum> sums() {
            if (sums == null) {
                sums = delta.drain(0).stream()
                        .map(change -> requireNonNull(change.sum()))
                        .toList();
            }
            return sums;
        }

        Map<Cell, Sums> totals() {
            Map<Cell, Sums> totals = new HashMap<>();
            sums().forEach(sum -> totals.put(sum.cell(), sum.sums()));
            totals.values().removeIf(Sums::isZero);
            return totals;
        }

        Map<Cell, Integer> liveReports() {
            Map<Cell, Integer> live = new HashMap<>();
            sums().forEach(sum -> live.put(sum.cell(), sum.slots()[0]));
            live.values().removeIf(count -> count == 0);
            return live;
        }
    }

    private static Book read(List<Entry> entries) {
        Book book = new Book();
        for (Entry entry : entries) {
            String id = SourceLedger.keyOf(entry);
            LedgerStep step = SourceLedger.read(book.remembered.get(id), entry);
            book.remembered.put(id, step.remembered());
            book.outcomes.merge(step.outcome(), 1, Integer::sum);
            book.delta.add(entry, step);
        }
        return book;
    }

    /** Few ids, revisions, moments and hashes, so that every kind of tie occurs; equal versions are the same report. */
    private static List<Entry> randomEntries(Random random) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            long id = random.nextInt(4);
            int revision = random.nextInt(4);
            long reportedAt = 100L * revision + random.nextInt(2);
            long hash = random.nextInt(3) - 1L;
            Random content = new Random(((id * 31 + revision) * 31 + reportedAt) * 31 + hash);
            boolean withdrawn = content.nextInt(5) == 0;
            boolean analysed = content.nextInt(4) != 0;
            long day = DAY + content.nextInt(2);
            Contribution contribution = withdrawn ? null : contribution(day, content.nextInt(3));
            entries.add(new Entry(
                    GATEWAY,
                    Kind.CHECK,
                    false,
                    0,
                    0,
                    id,
                    revision,
                    withdrawn,
                    reportedAt,
                    hash,
                    analysed,
                    day + 400,
                    contribution,
                    null));
        }
        return entries;
    }

    private static Contribution contribution(long day, long persons) {
        Cell cell = new Cell(GATEWAY, "AT-DE", Kind.CHECK, "AT>DE", SlotLength.DAY, day);
        return new Contribution(cell, 0, new Sums.Builder().add(0, persons).build());
    }

    private static @Nullable Contribution contribution(@Nullable Winner winner) {
        return winner == null ? null : winner.contribution();
    }
}
