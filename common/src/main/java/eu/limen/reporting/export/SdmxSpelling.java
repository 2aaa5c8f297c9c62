package eu.limen.reporting.export;

import eu.limen.register.Direction;

/**
 * How SDMX spells the contract's words: an id of a code has letters, digits and {@code _ @ $ -} only (SDMX-ML 3.0, IDType). So {@code NO:SEA} is {@code NO_SEA} and
 * {@code *>NO} is {@code ELSEWHERE_NO}; every other word stays as it is.
 */
final class SdmxSpelling {

    private SdmxSpelling() {}

    static String of(String word) {
        return word.replace(Direction.ELSEWHERE, "ELSEWHERE").replace(':', '_').replace('>', '_');
    }
}
