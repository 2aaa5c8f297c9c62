package eu.limen.patterns;

import java.util.List;

/**
 * One run of a pattern that has been told to people.
 *
 * @param tickOfNew the tick of its first alert, epoch milliseconds; part of its id
 * @param revision of the last alert about it
 * @param span what it rested on when last looked at
 * @param told fingerprint of the last alert: while it stays the same there is nothing new to tell
 */
public record Episode(String id, long tickOfNew, int revision, Span span, List<String> told) {

    Episode restingOn(Span newSpan) {
        return new Episode(id, tickOfNew, revision, newSpan, told);
    }

    Episode toldAs(int newRevision, List<String> newTold) {
        return new Episode(id, tickOfNew, newRevision, span, newTold);
    }
}
