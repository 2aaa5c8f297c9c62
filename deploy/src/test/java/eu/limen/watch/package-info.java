/** The switch, on a real broker. */
@NullMarked
package eu.limen.watch;

import org.jspecify.annotations.NullMarked;
