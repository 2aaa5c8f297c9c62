package eu.limen.bench;

import java.util.SplittableRandom;
import java.util.UUID;

/** Ids of reports: random, of version 4, and with a first byte that no text has, so that none looks like one by chance. */
final class RandomId {

    private static final long NO_TEXT = 1L << 63;
    private static final long VERSION = 0xf000;
    private static final long VERSION_4 = 0x4000;
    private static final long VARIANT = 3L << 62;
    private static final long VARIANT_2 = 1L << 63;

    private RandomId() {}

    static String next(SplittableRandom chance) {
        long high = (chance.nextLong() & ~VERSION) | VERSION_4 | NO_TEXT;
        long low = (chance.nextLong() & ~VARIANT) | VARIANT_2;
        return new UUID(high, low).toString();
    }
}
