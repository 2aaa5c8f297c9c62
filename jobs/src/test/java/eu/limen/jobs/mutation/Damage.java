package eu.limen.jobs.mutation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A record that chance has damaged, again the same for the same seed and number.
 *
 * @param mutations that were applied, in this order
 */
record Damage(byte[] record, List<Mutation> mutations) {

    private static final List<Mutation> ALL = Stream.<Mutation[]>of(
                    ByteMutation.values(), ValueMutation.values(), MemberMutation.values())
            .flatMap(Stream::of)
            .toList();

    private static final int MOST_MUTATIONS = 3;

    /** Twice the golden ratio's fraction of 2^63: neighbouring numbers give unlike chances. */
    private static final long STRIDE = 0x9E3779B97F4A7C15L;

    static Damage of(List<String> reports, long seed, long number) {
        Draw draw = new Draw(new Random(seed + number * STRIDE), reports);
        String record = draw.otherReport();
        List<Mutation> mutations = new ArrayList<>();
        for (int left = 1 + draw.below(MOST_MUTATIONS); left > 0; left--) {
            Mutation mutation = draw.of(ALL);
            record = mutation.of(record, draw);
            mutations.add(mutation);
        }
        return new Damage(record.getBytes(StandardCharsets.ISO_8859_1), List.copyOf(mutations));
    }
}
