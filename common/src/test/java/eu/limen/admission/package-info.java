/** The door and the ledger, as facts that can fail. */
@NullMarked
package eu.limen.admission;

import org.jspecify.annotations.NullMarked;
