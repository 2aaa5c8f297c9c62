package eu.limen.model;

import java.io.Serializable;
import java.util.List;

/**
 * A joint review of a section that its states have confirmed, as the console writes it (contract section 3).
 *
 * @param states that took part
 * @param dateDay when it was held, epoch day
 * @param findings the console's words
 * @param adaptations what was adapted
 * @param nextDateDay when the next one is due, epoch day
 * @param atMillis event time, epoch milliseconds
 */
public record HeldReview(
        String section,
        List<String> states,
        long dateDay,
        List<String> findings,
        List<AdaptationAxis> adaptations,
        long nextDateDay,
        long atMillis)
        implements Serializable {}
