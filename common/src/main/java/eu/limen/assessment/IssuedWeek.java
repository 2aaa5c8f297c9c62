package eu.limen.assessment;

import eu.limen.model.Indicator;
import eu.limen.situation.ContentHash;

/**
 * What was last said of a week.
 *
 * @param content fingerprint of what it said
 */
public record IssuedWeek(int revision, long content) {

    /** A fingerprint of what an indicator says, whatever its revision and tick. */
    static long contentOf(Indicator indicator) {
        return new ContentHash().add(said(indicator, 0, 0).toString()).value();
    }

    /** The indicator as it is said at a tick. */
    static Indicator said(Indicator it, int revision, long tick) {
        return new Indicator(
                it.id(),
                revision,
                tick,
                it.generatedBy(),
                it.reasons(),
                it.section(),
                it.week(),
                it.score(),
                it.level(),
                it.driver(),
                it.confidence(),
                it.joint(),
                it.agreement(),
                it.threats(),
                it.patterns(),
                it.practice(),
                it.verdicts(),
                it.endorsement());
    }
}
