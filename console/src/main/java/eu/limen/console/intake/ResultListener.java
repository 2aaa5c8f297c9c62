package eu.limen.console.intake;

import eu.limen.console.store.StoredResult;
import java.util.List;

/** Wants to act on results in the transaction that stores them. */
public interface ResultListener {

    /**
     * Is told of results that were not there before, in their order.
     *
     * <p>What it throws undoes the transaction, and the results come again.
     */
    void added(List<StoredResult> results);
}
