package eu.limen.patterns;

import eu.limen.model.Addressee;
import java.util.List;

/**
 * One run of a pattern that has been told to people.
 *
 * @param tickOfNew the tick of its first alert, epoch milliseconds; part of its id
 * @param revision of the last alert about it
 * @param span what it rested on when last looked at
 * @param told fingerprint of the last alert: while it stays the same there is nothing new to tell
 * @param sections of all alerts about it: who has heard of it hears how it ends
 * @param addressees of all alerts about it
 */
public record Episode(
        String id,
        long tickOfNew,
        int revision,
        Span span,
        List<String> told,
        List<String> sections,
        List<Addressee> addressees) {

    Episode restingOn(Span newSpan) {
        return new Episode(id, tickOfNew, revision, newSpan, told, sections, addressees);
    }

    Episode toldAs(int newRevision, List<String> newTold) {
        return new Episode(id, tickOfNew, newRevision, span, newTold, sections, addressees);
    }

    Episode toldTo(List<String> newSections, List<Addressee> newAddressees) {
        return new Episode(id, tickOfNew, revision, span, told, newSections, newAddressees);
    }
}
