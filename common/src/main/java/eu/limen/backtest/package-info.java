/** Two rule sets over the same history as it was known then: what each would have said, and where they differ. */
@NullMarked
package eu.limen.backtest;

import org.jspecify.annotations.NullMarked;
