package eu.limen.exchange;

import eu.limen.model.Confidence;
import java.util.Locale;

/**
 * How far a report can be relied on (Implementing Regulation (EU) 2021/581, Art. 16): three criteria, and one word for all of them.
 *
 * @param overall HIGH if every criterion has its best word, where cross-checked is good enough; LOW if one has its worst or cannot be judged; else MEDIUM
 */
public record ConfidenceWords(
        Credibility credibility, Reliability reliability, Validation validation, Confidence overall) {

    /** The rules of the three criteria, then the rule of the word for all. */
    public static ConfidenceWords of(Grounds grounds) {
        Credibility credibility = Credibility.of(grounds);
        Reliability reliability = Reliability.of(grounds);
        Validation validation = Validation.of(grounds);
        return new ConfidenceWords(credibility, reliability, validation, overall(credibility, reliability, validation));
    }

    /** The rule of the word for all. */
    static Confidence overall(Credibility credibility, Reliability reliability, Validation validation) {
        boolean weak = credibility == Credibility.POSSIBLE
                || credibility == Credibility.NOT_JUDGED
                || reliability == Reliability.FAIRLY_RELIABLE
                || reliability == Reliability.NOT_JUDGED
                || validation == Validation.CONTESTED;
        if (weak) {
            return Confidence.LOW;
        }
        boolean strong = credibility == Credibility.CONFIRMED
                && reliability == Reliability.RELIABLE
                && validation != Validation.NOT_VALIDATED;
        return strong ? Confidence.HIGH : Confidence.MEDIUM;
    }

    /** For people. */
    public String text() {
        return overall.name().toLowerCase(Locale.ROOT) + ": information " + credibility.words() + ", sources "
                + reliability.words() + ", report " + validation.words();
    }
}
