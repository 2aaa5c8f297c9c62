/** What leaves the two states, as facts that can fail. */
@NullMarked
package eu.limen.exchange;

import org.jspecify.annotations.NullMarked;
