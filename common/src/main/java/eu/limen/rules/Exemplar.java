package eu.limen.rules;

import eu.limen.model.Label;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series of days with the label its last day must get under these rules: what they are meant to see, written beside them.
 *
 * @param section whose parameters hold; none: those of all sections
 * @param observed counts per day
 * @param exposure persons checked per day; empty: a day counts as one unit
 * @param label of the last day
 */
public record Exemplar(String name, @Nullable String section, List<Long> observed, List<Long> exposure, Label label)
        implements Serializable {}
