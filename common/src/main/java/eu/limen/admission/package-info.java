/** Who may come in: the privacy gate, the refusal codes, the winning revision and the arithmetic of the ledger. */
@NullMarked
package eu.limen.admission;

import org.jspecify.annotations.NullMarked;
