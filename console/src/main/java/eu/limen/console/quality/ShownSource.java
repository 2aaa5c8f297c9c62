package eu.limen.console.quality;

import eu.limen.console.store.StoredResult;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One gateway: when it was last heard of, what became of all that it sent, and where it is silent. It counts reports and never persons.
 *
 * @param source UNKNOWN stands for all that cannot be told
 * @param state null of those
 * @param kinds kinds of reports that it has sent
 * @param lastSeen tick at which something was last read of it; null if nothing ever was, as far as the console knows
 * @param hoursSince whole hours from then to the latest tick that the console knows; null if nothing ever was
 * @param rejectedShare refused reports of all that were read, 0 to 1
 * @param addsUp whether read = admitted + corrected + duplicate + rejected, for each kind
 * @param silences promised flows of it that do not come
 */
public record ShownSource(
        String source,
        @Nullable String state,
        List<String> kinds,
        @Nullable String lastSeen,
        @Nullable Long hoursSince,
        long read,
        long admitted,
        long corrected,
        long duplicate,
        long rejected,
        double rejectedShare,
        boolean addsUp,
        List<ShownSilence> silences) {

    /** Four digits are enough to tell one refused report in ten thousand. */
    private static final double DIGITS = 10_000;

    public ShownSource {
        kinds = List.copyOf(kinds);
        silences = List.copyOf(silences);
    }

    /**
     * All gateways that have sent anything or should have, by name.
     *
     * @param now the latest tick
     */
    static List<ShownSource> of(List<SourceAccount> accounts, List<ShownSilence> silences, Instant now) {
        Map<String, List<SourceAccount>> bySource = new TreeMap<>();
        for (SourceAccount account : accounts) {
            bySource.computeIfAbsent(account.source(), none -> new ArrayList<>())
                    .add(account);
        }
        silences.forEach(silence -> bySource.putIfAbsent(silence.source(), List.of()));
        return bySource.entrySet().stream()
                .map(entry -> of(
                        entry.getKey(),
                        entry.getValue(),
                        silences.stream()
                                .filter(silence -> silence.source().equals(entry.getKey()))
                                .toList(),
                        now))
                .toList();
    }

    private static ShownSource of(
            String source, List<SourceAccount> accounts, List<ShownSilence> silences, Instant now) {
        Instant lastSeen = accounts.stream()
                .map(SourceAccount::knownAt)
                .max(Instant::compareTo)
                .orElse(null);
        long read = accounts.stream().mapToLong(SourceAccount::read).sum();
        long rejected = accounts.stream().mapToLong(SourceAccount::rejected).sum();
        return new ShownSource(
                source,
                source.equals(StoredResult.UNKNOWN_SOURCE) ? null : source.substring(0, 2),
                accounts.stream().map(SourceAccount::kind).sorted().toList(),
                lastSeen == null ? null : lastSeen.toString(),
                lastSeen == null
                        ? null
                        : Math.max(0, Duration.between(lastSeen, now).toHours()),
                read,
                accounts.stream().mapToLong(SourceAccount::admitted).sum(),
                accounts.stream().mapToLong(SourceAccount::corrected).sum(),
                accounts.stream().mapToLong(SourceAccount::duplicate).sum(),
                rejected,
                read == 0 ? 0 : Math.round(DIGITS * rejected / read) / DIGITS,
                accounts.stream().allMatch(SourceAccount::addsUp),
                silences);
    }
}
