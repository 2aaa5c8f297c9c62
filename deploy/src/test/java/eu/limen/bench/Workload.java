package eu.limen.bench;

import java.util.Locale;

/**
 * What is to be worked through.
 *
 * @param sections two states each
 * @param days from the first day of {@link Stream}
 * @param grain how often each side reports
 */
record Workload(String name, int sections, int days, Grain grain, long seed) {

    /** How often a side says what it counted. */
    enum Grain {
        /** Checks and movements every hour, and other kinds beside them: {@link BenchSide#HOURLY_REPORTS} a day. */
        HOURLY,
        /** A check and a movement a day. */
        DAILY
    }

    /** As many days as give so many reports. */
    static Workload ofReports(String name, long reports, int sections, long seed) {
        double perDay = 2.0 * sections * BenchSide.HOURLY_REPORTS * (1 + BenchSide.CORRECTED + BenchSide.REPEATED);
        return new Workload(name, sections, (int) Math.max(2, Math.round(reports / perDay)), Grain.HOURLY, seed);
    }

    /** Of its directory, the same for the same reports. */
    String directory() {
        return String.format(Locale.ROOT, "%s-%d-sections-%d-days-seed-%d", grain, sections, days, seed)
                .toLowerCase(Locale.ROOT);
    }
}
