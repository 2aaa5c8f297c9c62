package eu.limen.situation;

import org.jspecify.annotations.Nullable;

/**
 * A 64-bit fingerprint of what a result says, equal on every JVM. A result is emitted again only if its fingerprint changes;
 * two different contents share one with a probability of about 5e-20.
 */
public final class ContentHash {

    private long hash = 0x9E3779B97F4A7C15L;

    public ContentHash add(long value) {
        // The finaliser of SplitMix64 (Steele, Lea and Flood 2014): every input bit reaches every output bit.
        long mixed = (hash ^ value) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 30)) * 0x94D049BB133111EBL;
        hash = mixed ^ (mixed >>> 31);
        return this;
    }

    public ContentHash add(double value) {
        return add(Double.doubleToLongBits(value));
    }

    public ContentHash add(@Nullable String text) {
        if (text == null) {
            return add(-1L);
        }
        add(text.length());
        for (int i = 0; i < text.length(); i++) {
            add(text.charAt(i));
        }
        return this;
    }

    public ContentHash add(@Nullable Enum<?> word) {
        return add(word == null ? null : word.name());
    }

    public ContentHash add(@Nullable Double value) {
        return value == null ? add(-1L) : add(value.doubleValue());
    }

    public ContentHash add(@Nullable Long value) {
        return value == null ? add(-1L) : add(value.longValue()).add(1L);
    }

    public long value() {
        return hash;
    }
}
