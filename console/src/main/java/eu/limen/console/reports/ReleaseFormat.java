package eu.limen.console.reports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A format in which a release is given away, named as {@code limen report --format} names it. */
enum ReleaseFormat {
    CSV,
    SDMX_CSV,
    XLSX,
    PARQUET,
    /** The yearbook of the release's year. */
    HTML;

    /** {@code sdmx-csv}. */
    String spelling() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ReleaseFormat> of(String spelling) {
        return Arrays.stream(values())
                .filter(format -> format.spelling().equals(spelling))
                .findFirst();
    }
}
