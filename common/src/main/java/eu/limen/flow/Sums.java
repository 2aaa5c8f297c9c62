package eu.limen.flow;

import java.util.Arrays;

/**
 * A sparse vector of additive quantities.
 *
 * @param quantities indices of {@link Quantity}, ascending
 * @param values value of each; never zero
 */
public record Sums(int[] quantities, long[] values) {

    public static final Sums NONE = new Sums(new int[0], new long[0]);

    /** The value of a quantity, 0 if it is not there. */
    public long get(int quantity) {
        int at = Arrays.binarySearch(quantities, quantity);
        return at < 0 ? 0 : values[at];
    }

    public boolean isZero() {
        return quantities.length == 0;
    }

    public Sums plus(Sums other) {
        return merge(other, 1);
    }

    public Sums minus(Sums other) {
        return merge(other, -1);
    }

    private Sums merge(Sums other, int sign) {
        if (other.isZero()) {
            return this;
        }
        int[] keys = new int[quantities.length + other.quantities.length];
        long[] sums = new long[keys.length];
        int size = 0;
        int left = 0;
        int right = 0;
        while (left < quantities.length || right < other.quantities.length) {
            int leftKey = left < quantities.length ? quantities[left] : Integer.MAX_VALUE;
            int rightKey = right < other.quantities.length ? other.quantities[right] : Integer.MAX_VALUE;
            int key = Math.min(leftKey, rightKey);
            long sum = (leftKey == key ? values[left++] : 0) + (rightKey == key ? sign * other.values[right++] : 0);
            if (sum != 0) {
                keys[size] = key;
                sums[size++] = sum;
            }
        }
        return new Sums(Arrays.copyOf(keys, size), Arrays.copyOf(sums, size));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sums that
                && Arrays.equals(quantities, that.quantities)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(quantities) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Sums" + Arrays.toString(quantities) + Arrays.toString(values);
    }

    /** Collects quantities in any order. */
    public static final class Builder {
        private final java.util.TreeMap<Integer, Long> sums = new java.util.TreeMap<>();

        public Builder add(int quantity, long value) {
            if (value != 0) {
                sums.merge(quantity, value, Long::sum);
            }
            return this;
        }

        public Sums build() {
            sums.values().removeIf(value -> value == 0);
            return new Sums(
                    sums.keySet().stream().mapToInt(Integer::intValue).toArray(),
                    sums.values().stream().mapToLong(Long::longValue).toArray());
        }
    }
}
