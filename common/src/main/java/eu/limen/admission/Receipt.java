package eu.limen.admission;

import eu.limen.flow.Entry;
import eu.limen.model.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What became of one report read: an entry for the ledger of its source in any case, so that nothing is lost from the count.
 *
 * @param rejection null if the report was admitted
 */
public record Receipt(Entry entry, @Nullable Rejection rejection) {}
